import type { FormDefinition } from '#engines/forms/index.ts';
import type { OutlineSection, ReportTemplate } from '#engines/report-template/index.ts';

function section(key: string, label: string, heading: string, children: OutlineSection[] = [], guidance: string | null = null) {
  return { key, label, heading, guidance, children };
}

const outline: OutlineSection[] = [
  section('s1', 'I', 'TÌNH HÌNH ĐOÀN VIÊN, NGƯỜI LAO ĐỘNG', [
    section('s1.1', '1', 'Việc làm, tiền lương, đời sống'),
    section('s1.2', '2', 'Quan hệ lao động và dân chủ ở cơ sở'),
  ]),
  section('s2', 'II', 'KẾT QUẢ CÁC MẶT CÔNG TÁC', [
    section('s2.1', '1', 'Đại diện, bảo vệ, chăm lo cho đoàn viên'),
    section('s2.2', '2', 'Tuyên truyền, vận động và phong trào thi đua'),
    section('s2.3', '3', 'Phát triển đoàn viên, đào tạo cán bộ'),
    section('s2.4', '4', 'Nữ công, kiểm tra và tài chính công đoàn'),
  ]),
  section('s3', 'III', 'ĐÁNH GIÁ CHUNG', [
    section('s3.1', '1', 'Ưu điểm'),
    section('s3.2', '2', 'Hạn chế, nguyên nhân', [], 'Nêu từng hạn chế kèm nguyên nhân chủ quan, khách quan.'),
  ]),
  section('s4', 'IV', 'NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM'),
  section('s5', 'V', 'ĐỀ XUẤT, KIẾN NGHỊ', [], 'Ghi rõ kiến nghị với cấp nào; không có thì ghi “Không có kiến nghị”.'),
];

const training: FormDefinition = {
  key: 'bieu-01',
  title: 'Biểu 01. Đào tạo, bồi dưỡng cán bộ công đoàn',
  rows: [
    { key: 'chu-tich', label: 'Chủ tịch, phó chủ tịch' },
    { key: 'uy-vien', label: 'Ủy viên ban chấp hành' },
    { key: 'to-truong', label: 'Tổ trưởng, tổ phó công đoàn' },
    { key: 'kiem-tra', label: 'Người làm công tác kiểm tra' },
    { key: 'nu-cong', label: 'Ban nữ công quần chúng' },
    { key: 'tai-chinh', label: 'Kế toán, thủ quỹ công đoàn' },
  ],
  columns: [
    { key: 'lop', label: 'Số lớp', type: 'count', decimals: 0, rollup: 'sum' },
    { key: 'luot-nguoi', label: 'Lượt người', type: 'count', decimals: 0, rollup: 'sum' },
    { key: 'nu', label: 'Trong đó nữ', type: 'count', decimals: 0, rollup: 'sum' },
    { key: 'ngay-dai-nhat', label: 'Lớp dài nhất (ngày)', type: 'decimal', decimals: 1, rollup: 'max' },
    { key: 'kinh-phi', label: 'Kinh phí (triệu đồng)', type: 'decimal', decimals: 1, rollup: 'sum' },
    { key: 'ghi-chu', label: 'Ghi chú', type: 'text', decimals: 0, rollup: 'none' },
  ],
};

const activity: FormDefinition = {
  key: 'bieu-02',
  title: 'Biểu 02. Hoạt động công đoàn cơ sở',
  rows: [
    { key: 'lao-dong', label: 'Người lao động' },
    { key: 'doan-vien', label: 'Đoàn viên' },
    { key: 'doan-vien-nu', label: 'Đoàn viên nữ' },
    { key: 'doan-vien-moi', label: 'Đoàn viên mới kết nạp trong kỳ' },
    { key: 'to-cong-doan', label: 'Tổ công đoàn, tổ nghiệp đoàn' },
    { key: 'hoi-nghi', label: 'Hội nghị cán bộ, công chức, viên chức, người lao động' },
    { key: 'doi-thoai', label: 'Cuộc đối thoại tại nơi làm việc' },
    { key: 'thoa-uoc', label: 'Thỏa ước lao động tập thể còn hiệu lực' },
    { key: 'tham-hoi', label: 'Lượt đoàn viên được thăm hỏi, trợ cấp' },
    { key: 'tien-tham-hoi', label: 'Tiền thăm hỏi, trợ cấp (triệu đồng)' },
    { key: 'tuyen-truyen', label: 'Buổi tuyên truyền, sinh hoạt chuyên đề' },
    { key: 'gioi-thieu-dang', label: 'Đoàn viên ưu tú giới thiệu cho Đảng' },
    { key: 'kiem-tra', label: 'Cuộc kiểm tra tài chính, Điều lệ' },
  ],
  columns: [{ key: 'so-luong', label: 'Số lượng', type: 'count', decimals: 0, rollup: 'sum' }],
};

/** Outline and forms of the half-year report; section keys are the ones that reading the plan gives. */
export const halfYearTemplate: ReportTemplate = { outline, forms: [training, activity] };
