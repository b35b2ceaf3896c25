import type { RoleKey, SampleAccount } from './types.ts';
import { PROVINCE } from './units/upper-level.ts';

function account(
  username: string,
  name: string,
  title: string,
  roleKey: RoleKey,
  unitKey: string,
  vi: string,
  en: string,
  card = false,
): SampleAccount {
  return { username, name, title, grants: [{ roleKey, unitKey }], about: { vi, en }, card };
}

const provincial: SampleAccount[] = [
  account('giang', 'Lê Hương Giang', 'Văn thư, Văn phòng LĐLĐ tỉnh', 'records_clerk', PROVINCE,
    'Nhận văn bản đến, đối chiếu phần máy đọc với bản gốc rồi xác nhận.',
    'Takes in documents, checks what was read against the paper, confirms.', true),
  account('binh', 'Nguyễn Thanh Bình', 'Chuyên viên Ban Tổ chức - Kiểm tra', 'planner', PROVINCE,
    'Mở đợt báo cáo, theo dõi tiến độ, tổng hợp và chốt số liệu toàn tỉnh.',
    'Opens report campaigns, follows them up, consolidates and freezes the province’s figures.', true),
  account('chi', 'Hà Thị Kim Chi', 'Phó Chủ tịch LĐLĐ huyện Thanh Lũng', 'upper_officer', 'thanh-lung',
    'Giao báo cáo cho 24 công đoàn cơ sở, duyệt hoặc trả lại, tổng hợp gửi tỉnh.',
    'Passes the work on to 24 grassroots unions, accepts or returns, consolidates for the province.', true),
  account('dung', 'Vũ Thị Dung', 'Chủ tịch CĐCS Công ty CP Bao bì Lũng Tiến', 'grassroots_chair', 'thanh-lung/bao-bi-lung-tien',
    'Làm công đoàn ngoài giờ, viết báo cáo trên điện thoại; vừa bị trả lại một báo cáo.',
    'A part-time chair who reports from her phone; one report has just come back.', true),
  account('hoa', 'Lò Thị Hoa', 'Chủ tịch LĐLĐ huyện Thượng Khê', 'upper_officer', 'thuong-khe',
    'Vừa nhận nhiệm vụ, chưa giao báo cáo xuống cơ sở.',
    'Newly in office; has not passed the campaign on yet.', true),
  account('an', 'Trịnh Hoài An', 'Chủ tịch LĐLĐ tỉnh', 'reader', PROVINCE,
    'Xem toàn bộ, không sửa gì: nơi nào xong, nơi nào chậm, số liệu từ đâu ra.',
    'Reads everything, changes nothing: who is done, who is late, where a figure comes from.', true),
  account('quan-tri', 'Đỗ Mạnh Quân', 'Quản trị hệ thống, Văn phòng LĐLĐ tỉnh', 'administrator', PROVINCE,
    'Lập tài khoản, giao quyền theo đơn vị.',
    'Creates accounts, grants roles by unit.', true),
  {
    username: 'khach',
    name: 'Phạm Đình Khách',
    title: 'Cộng tác viên',
    grants: [],
    about: {
      vi: 'Có tài khoản nhưng chưa được giao quyền nào.',
      en: 'Has an account and no rights at all.',
    },
    card: true,
  },
];

function upperOfficer(username: string, name: string, title: string, unitKey: string): SampleAccount {
  return account(username, name, title, 'upper_officer', unitKey,
    'Cán bộ công đoàn cấp trên trực tiếp cơ sở.', 'Officer of an upper-level union.');
}

const upperOfficers: SampleAccount[] = [
  upperOfficer('thang', 'Đặng Quốc Thắng', 'Chủ tịch LĐLĐ thành phố Hòa Lâm', 'hoa-lam'),
  upperOfficer('nga', 'Bùi Thu Nga', 'Phó Chủ tịch LĐLĐ thị xã Bến Ngọc', 'ben-ngoc'),
  upperOfficer('tue', 'Lương Minh Tuệ', 'Chủ tịch LĐLĐ huyện Yên Khê', 'yen-khe'),
  upperOfficer('lap', 'Nông Đức Lập', 'Chủ tịch LĐLĐ huyện Phong Vân', 'phong-van'),
  upperOfficer('ngoc', 'Phan Thị Bích Ngọc', 'Chủ tịch Công đoàn ngành Giáo dục tỉnh', 'giao-duc'),
  upperOfficer('hai', 'Trần Xuân Hải', 'Phó Chủ tịch Công đoàn Viên chức tỉnh', 'vien-chuc'),
];

function chair(username: string, name: string, of: string, unitKey: string, vice = false): SampleAccount {
  return account(username, name, `${vice ? 'Phó Chủ tịch' : 'Chủ tịch'} ${of}`, 'grassroots_chair', unitKey,
    'Cán bộ công đoàn cơ sở không chuyên trách.', 'Part-time officer of a grassroots union.');
}

const chairs: SampleAccount[] = [
  chair('thuy', 'Hoàng Thu Thủy', 'CĐCS Trường Mầm non Lũng Đông', 'thanh-lung/mn-lung-dong'),
  chair('kien', 'Ngô Trung Kiên', 'CĐCS UBND xã Quảng Lũng', 'thanh-lung/ubnd-quang-lung'),
  chair('long', 'Phạm Hải Long', 'CĐCS Công ty TNHH Giày Haneo Vina', 'thanh-lung/giay-haneo', true),
  chair('phuong', 'Đinh Lan Phương', 'CĐCS Trường Tiểu học Trung Lâm', 'hoa-lam/th-trung-lam'),
  chair('tuan', 'Cao Anh Tuấn', 'CĐCS Công ty TNHH MTV Môi trường đô thị Hòa Lâm', 'hoa-lam/moi-truong-do-thi'),
  chair('viet', 'Tạ Quốc Việt', 'Nghiệp đoàn Xe ôm bến xe Hòa Lâm', 'hoa-lam/xe-om-ben-xe'),
  chair('lan', 'Dương Thị Ngọc Lan', 'CĐCS Bệnh viện Đa khoa thị xã Bến Ngọc', 'ben-ngoc/benh-vien-thi-xa'),
  chair('hung', 'Lưu Mạnh Hùng', 'CĐCS Công ty CP Cảng sông Ngọc', 'ben-ngoc/cang-song-ngoc'),
  chair('mai', 'Chu Thị Mai', 'CĐCS Hợp tác xã Cam Yên Khê', 'yen-khe/htx-cam-yen-khe'),
  chair('cuong', 'Kiều Văn Cường', 'CĐCS Nông trường Yên Khê', 'yen-khe/nong-truong'),
  chair('sinh', 'Vi Văn Sinh', 'CĐCS Trường PTDT bán trú THCS Đèo Gió Ngàn', 'phong-van/ban-tru-deo-gio'),
  chair('linh', 'Triệu Mỹ Linh', 'CĐCS Trung tâm Y tế huyện Phong Vân', 'phong-van/trung-tam-y-te'),
  chair('yen', 'Quàng Hải Yến', 'CĐCS Trường Mầm non Pá Mây', 'thuong-khe/mn-pa-may'),
  chair('quang', 'Mai Đăng Quang', 'CĐCS Trường THPT Hòa Lâm', 'giao-duc/thpt-hoa-lam'),
  chair('trang', 'Võ Huyền Trang', 'CĐCS Trường THPT Nam Lâm', 'giao-duc/thpt-nam-lam'),
  chair('duc', 'Hồ Minh Đức', 'CĐCS Bệnh viện Đa khoa tỉnh Vân Khê', 'vien-chuc/benh-vien-tinh'),
];

export const accounts: SampleAccount[] = [...provincial, ...upperOfficers, ...chairs];
