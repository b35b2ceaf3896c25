import type { Group } from './ready-form.ts';

/**
 * What the yearly figures of a union tell, by fields of its work. That such a figure is asked is known of QĐ 1454/QĐ-TLĐ (forms 1-HĐCĐ and
 * 2-HĐCĐ) and of what unions publish; the words are our own, since only excerpts of the forms are public.
 */
export const labour: Group = { key: 'lao-dong', letter: 'A', label: 'Lao động, việc làm, đời sống', lines: [
  { key: 'cnvcld', label: 'Công nhân, viên chức, lao động', unit: 'người', people: true },
  { key: 'thieu-viec', label: 'Lao động thiếu việc làm', unit: 'người', people: true, partOf: 'cnvcld' },
  { key: 'ky-hop-dong', label: 'Lao động đã ký hợp đồng lao động', unit: 'người', people: true, partOf: 'cnvcld' },
  { key: 'bao-hiem-xa-hoi', label: 'Lao động tham gia bảo hiểm xã hội', unit: 'người', people: true, partOf: 'cnvcld' },
  { key: 'bao-hiem-y-te', label: 'Lao động tham gia bảo hiểm y tế', unit: 'người', people: true, partOf: 'cnvcld' },
  { key: 'bao-hiem-that-nghiep', label: 'Lao động tham gia bảo hiểm thất nghiệp', unit: 'người', people: true, partOf: 'cnvcld' },
  { key: 'so-tinh-luong', label: 'Lao động được tính tiền lương bình quân', unit: 'người', partOf: 'cnvcld' },
  { key: 'tong-tien-luong', label: 'Tổng tiền lương một tháng của số lao động được tính', unit: 'triệu đồng' },
  { key: 'luong-binh-quan', label: 'Tiền lương bình quân một tháng', unit: 'nghìn đồng', rollup: 'none', formula: 'ROUND([tong-tien-luong/tong] * 1000 / [so-tinh-luong/tong])' },
  { key: 'no-luong', label: 'Lao động bị nợ lương', unit: 'người', people: true, partOf: 'cnvcld' },
  { key: 'nha-o-doanh-nghiep', label: 'Lao động ở nhà do đơn vị bố trí', unit: 'người', people: true, partOf: 'cnvcld' },
  { key: 'thue-tro', label: 'Lao động thuê trọ', unit: 'người', people: true, partOf: 'cnvcld' },
  { key: 'tranh-chap', label: 'Tranh chấp lao động tập thể', unit: 'vụ' },
  { key: 'ngung-viec', label: 'Ngừng việc tập thể, đình công', unit: 'vụ' },
  { key: 'tai-nan', label: 'Tai nạn lao động', unit: 'vụ' },
  { key: 'nguoi-chet', label: 'Người chết do tai nạn lao động', unit: 'người', people: true },
] };

export const democracy: Group = { key: 'dan-chu', letter: 'B', label: 'Dân chủ ở cơ sở, đối thoại, thỏa ước', lines: [
  { key: 'hoi-nghi-phai', label: 'Đơn vị phải tổ chức hội nghị cán bộ, công chức, viên chức hoặc hội nghị người lao động', unit: 'đơn vị' },
  { key: 'hoi-nghi-da', label: 'Đơn vị đã tổ chức hội nghị', unit: 'đơn vị', partOf: 'hoi-nghi-phai' },
  { key: 'quy-che', label: 'Đơn vị có quy chế dân chủ', unit: 'đơn vị' },
  { key: 'doi-thoai-dinh-ky', label: 'Đối thoại định kỳ', unit: 'cuộc' },
  { key: 'doi-thoai-dot-xuat', label: 'Đối thoại khi có yêu cầu hoặc theo vụ việc', unit: 'cuộc' },
  { key: 'thoa-uoc', label: 'Thỏa ước lao động tập thể đang có hiệu lực', unit: 'bản' },
  { key: 'thoa-uoc-moi', label: 'Thỏa ước ký mới trong kỳ', unit: 'bản', partOf: 'thoa-uoc' },
  { key: 'thoa-uoc-sua', label: 'Thỏa ước sửa đổi, bổ sung trong kỳ', unit: 'bản', partOf: 'thoa-uoc' },
  { key: 'bua-an-ca', label: 'Đơn vị thương lượng được bữa ăn ca', unit: 'đơn vị' },
  { key: 'tu-van', label: 'Lượt người được tư vấn pháp luật', unit: 'lượt', people: true },
] };

export const propaganda: Group = { key: 'tuyen-truyen', letter: 'D', label: 'Tuyên truyền, giáo dục', lines: [
  { key: 'buoi-tuyen-truyen', label: 'Buổi tuyên truyền, học tập', unit: 'buổi' },
  { key: 'luot-tuyen-truyen', label: 'Lượt người tham dự', unit: 'lượt', people: true },
  { key: 'cau-lac-bo', label: 'Câu lạc bộ, tổ tự quản đang hoạt động', unit: 'câu lạc bộ' },
] };

export const emulation: Group = { key: 'thi-dua', letter: 'Đ', label: 'Thi đua, khen thưởng', lines: [
  { key: 'sang-kien', label: 'Sáng kiến được công nhận', unit: 'sáng kiến' },
  { key: 'gia-tri-sang-kien', label: 'Giá trị làm lợi của sáng kiến', unit: 'triệu đồng' },
  { key: 'khen-thuong', label: 'Lượt người được khen thưởng', unit: 'lượt', people: true },
] };

export const inspection: Group = { key: 'kiem-tra', letter: 'E', label: 'Kiểm tra, giám sát', lines: [
  { key: 'uy-vien-kiem-tra', label: 'Ủy viên ủy ban kiểm tra', unit: 'người', people: true },
  { key: 'kiem-tra-dieu-le', label: 'Cuộc kiểm tra việc chấp hành Điều lệ', unit: 'cuộc' },
  { key: 'kiem-tra-tai-chinh', label: 'Cuộc kiểm tra tài chính', unit: 'cuộc' },
  { key: 'don-nhan', label: 'Đơn khiếu nại, tố cáo đã nhận', unit: 'đơn' },
  { key: 'don-giai-quyet', label: 'Đơn khiếu nại, tố cáo đã giải quyết', unit: 'đơn', partOf: 'don-nhan' },
] };

export const finance: Group = { key: 'tai-chinh', letter: 'G', label: 'Tài chính và chăm lo', lines: [
  { key: 'kinh-phi', label: 'Thu kinh phí công đoàn', unit: 'triệu đồng' },
  { key: 'doan-phi', label: 'Thu đoàn phí', unit: 'triệu đồng' },
  { key: 'chi', label: 'Tổng chi', unit: 'triệu đồng' },
  { key: 'chi-dao-tao', label: 'Chi đào tạo, bồi dưỡng cán bộ', unit: 'triệu đồng', partOf: 'chi' },
  { key: 'qua-tet', label: 'Lượt người được tặng quà Tết', unit: 'lượt', people: true },
  { key: 'tham-hoi', label: 'Lượt người được thăm hỏi, trợ cấp', unit: 'lượt', people: true },
  { key: 'mai-am', label: 'Nhà Mái ấm Công đoàn được hỗ trợ', unit: 'nhà' },
] };

/** What a grassroots union tells of itself. */
export const ownOrganisation: Group = { key: 'to-chuc', letter: 'C', label: 'Tổ chức, cán bộ', lines: [
  { key: 'doan-vien', label: 'Đoàn viên', unit: 'người', people: true, prefill: 'members' },
  { key: 'doan-vien-moi', label: 'Đoàn viên kết nạp trong kỳ', unit: 'người', people: true },
  { key: 'doan-vien-giam', label: 'Đoàn viên giảm trong kỳ', unit: 'người', people: true },
  { key: 'to-cong-doan', label: 'Công đoàn bộ phận, tổ công đoàn', unit: 'đơn vị', prefill: 'groups' },
  { key: 'can-bo', label: 'Cán bộ công đoàn', unit: 'người', people: true },
  { key: 'chuyen-trach', label: 'Cán bộ chuyên trách', unit: 'người', people: true, partOf: 'can-bo' },
  { key: 'gioi-thieu-dang', label: 'Đoàn viên ưu tú giới thiệu cho Đảng', unit: 'người', people: true },
  { key: 'ket-nap-dang', label: 'Đoàn viên được kết nạp Đảng', unit: 'người', people: true },
] };

/** What a unit above tells of the unions below it. */
export const organisationBelow: Group = { key: 'to-chuc', letter: 'C', label: 'Tổ chức, cán bộ', lines: [
  { key: 'cong-doan-co-so', label: 'Công đoàn cơ sở, nghiệp đoàn cơ sở', unit: 'đơn vị', prefill: 'unions' },
  { key: 'duoi-10', label: 'Công đoàn cơ sở dưới 10 đoàn viên', unit: 'đơn vị', partOf: 'cong-doan-co-so', prefill: 'small-unions' },
  { key: 'thanh-lap-moi', label: 'Công đoàn cơ sở thành lập mới trong kỳ', unit: 'đơn vị' },
  { key: 'giai-the', label: 'Công đoàn cơ sở giải thể trong kỳ', unit: 'đơn vị' },
  { key: 'sap-nhap', label: 'Công đoàn cơ sở sáp nhập, hợp nhất trong kỳ', unit: 'đơn vị' },
  ...ownOrganisation.lines.filter((line) => line.key !== 'to-cong-doan'),
  { key: 'xuat-sac', label: 'Công đoàn cơ sở hoàn thành xuất sắc nhiệm vụ', unit: 'đơn vị', partOf: 'cong-doan-co-so' },
  { key: 'hoan-thanh-tot', label: 'Công đoàn cơ sở hoàn thành tốt nhiệm vụ', unit: 'đơn vị', partOf: 'cong-doan-co-so' },
  { key: 'hoan-thanh', label: 'Công đoàn cơ sở hoàn thành nhiệm vụ', unit: 'đơn vị', partOf: 'cong-doan-co-so' },
  { key: 'khong-hoan-thanh', label: 'Công đoàn cơ sở không hoàn thành nhiệm vụ', unit: 'đơn vị', partOf: 'cong-doan-co-so' },
] };
