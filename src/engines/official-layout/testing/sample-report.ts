import { fromPlainText } from '../../rich-text/index.ts';
import type { OfficialReport } from '../index.ts';

const written = (...lines: string[]) => fromPlainText(lines.join('\n'));

/** A report of a fictional province, with long names, gathered texts and three annexes, one of them wide. */
export function sampleReport(units = 3): OfficialReport {
  const unitNames = Array.from({ length: units }, (_, index) => `Liên đoàn Lao động huyện Bản Sen ${index + 1}`);
  return {
    profile: 'state',
    parentBody: 'Tổng Liên đoàn Lao động Việt Nam',
    issuer: 'Liên đoàn Lao động tỉnh Lai Xuân',
    number: '05',
    code: 'BC-LĐLĐ',
    place: 'Lai Xuân',
    date: '2024-07-05',
    kind: 'BÁO CÁO',
    title:
      'Kết quả 05 năm thực hiện Chương trình nâng cao chất lượng đối thoại, thương lượng tập thể trong các loại hình doanh nghiệp trên địa bàn tỉnh Lai Xuân giai đoạn 2019 - 2024',
    preamble:
      'Căn cứ Kế hoạch số 12/KH-LĐLĐ ngày 15/01/2024 của Liên đoàn Lao động tỉnh Lai Xuân về đợt tổng kết;\nBan Thường vụ Liên đoàn Lao động tỉnh báo cáo kết quả như sau:',
    body: [
      {
        label: 'I',
        heading: 'TÌNH HÌNH CHUNG',
        content: written('Toàn tỉnh có 120 công đoàn cơ sở với 8.450 đoàn viên, sinh hoạt ở 08 công đoàn cấp trên trực tiếp cơ sở.'),
        children: [],
      },
      {
        label: 'II',
        heading: 'KẾT QUẢ THỰC HIỆN',
        content: null,
        children: [
          {
            label: '1',
            heading: 'Công tác tuyên truyền, phổ biến',
            content: written('Các cấp công đoàn đã làm được những việc sau:', '- Mở 24 lớp tập huấn cho cán bộ công đoàn;', '- In 3.000 tờ gấp phát cho đoàn viên.'),
            gathered: unitNames.map((unitName, index) => ({
              unitName,
              content: written(`Đơn vị đã tổ chức ${index + 2} buổi nói chuyện chuyên đề tại các tổ công đoàn, người lao động hưởng ứng.`, '- Có bảng tin ở mọi nhà xưởng.'),
            })),
            children: [
              { label: '1.1', heading: 'Ở khối doanh nghiệp', content: written('Đối thoại định kỳ đạt 92%.'), children: [] },
              { label: '1.2', heading: 'Ở khối hành chính, sự nghiệp', content: written('Hội nghị cán bộ, công chức đạt 100%.'), children: [] },
            ],
          },
          { label: '2', heading: 'Công tác thương lượng tập thể', content: written('Có 64 bản thỏa ước đang có hiệu lực.'), children: [] },
        ],
      },
      { label: 'III', heading: 'KIẾN NGHỊ, ĐỀ XUẤT', content: written('Đề nghị bố trí thêm kinh phí bồi dưỡng cán bộ.', 'Đề nghị ban hành sổ tay đối thoại.'), children: [] },
    ],
    annexes: [
      {
        label: 'Phụ lục I',
        title: 'TỔNG HỢP ĐỐI THOẠI TẠI NƠI LÀM VIỆC',
        table: {
          columns: [
            { label: 'STT', align: 'text' },
            { label: 'Đơn vị', align: 'text' },
            { label: 'Số cuộc đối thoại', align: 'figure' },
            { label: 'Tỷ lệ đơn vị tổ chức (%)', align: 'figure' },
          ],
          rows: [
            ...unitNames.map((name, index) => ({ cells: [String(index + 1), name, 1234.5 + index, index === 1 ? null : 87.25] })),
            { cells: [null, 'Cộng', 3706.5, 87.25], total: true },
          ],
          note: 'Ghi chú: ô trống là đơn vị chưa có số liệu.',
        },
      },
      {
        label: 'Phụ lục II',
        title: 'KẾT QUẢ TẬP HUẤN THEO NĂM VÀ THEO ĐỐI TƯỢNG',
        table: {
          columns: [
            { label: 'STT', align: 'text' },
            { label: 'Đơn vị', align: 'text' },
            ...['2019', '2020', '2021', '2022', '2023', '2024'].flatMap((year) => [
              { label: `Năm ${year}`, align: 'figure' as const },
              { label: 'Trong đó nữ', align: 'figure' as const },
            ]),
          ],
          rows: unitNames.map((name, unit) => ({
            cells: [String(unit + 1), name, ...Array.from({ length: 12 }, (_, at) => 100 * unit + at * 11)],
          })),
        },
      },
      {
        label: 'Phụ lục III',
        title: 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG',
        table: {
          columns: [
            { label: 'STT', align: 'text' },
            { label: 'Tập thể', align: 'text' },
            { label: 'Hình thức', align: 'text' },
          ],
          rows: [{ cells: ['1', 'Công đoàn cơ sở Công ty Cổ phần Chè Bản Sen', 'Bằng khen'] }],
        },
      },
    ],
    recipients: ['Tổng Liên đoàn Lao động Việt Nam (báo cáo)', 'Thường trực Tỉnh ủy', 'Các công đoàn cấp trên trực tiếp cơ sở', 'Lưu: VT, CSPL'],
    signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: 'Lò Thị Hoài Thương' },
  };
}
