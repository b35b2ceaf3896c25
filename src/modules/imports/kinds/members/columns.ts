import type { SheetColumn } from '../../../../engines/sheet-rows/index.ts';
import type { Tx } from '../../../../kit/database.ts';
import { reasonsOfJoining } from '../../../members/index.ts';

/** The columns of a sheet of members. */
export async function memberColumns(tx: Tx): Promise<SheetColumn[]> {
  const reasons = await reasonsOfJoining(tx);
  return [
    {
      key: 'name', header: { vi: 'Họ và tên', en: 'Full name' }, alsoNamed: ['Họ tên', 'Tên đoàn viên', 'Họ và tên đoàn viên', 'Name'], kind: 'text', required: true, longest: 120, width: 28, example: 'Nguyễn Thị Lan',
      note: { vi: 'Họ, chữ đệm và tên.', en: 'Family, middle and given name.' },
    },
    {
      key: 'union', header: { vi: 'Công đoàn', en: 'Union' }, alsoNamed: ['Mã công đoàn', 'Công đoàn cơ sở', 'CĐCS', 'Mã CĐCS', 'Mã đơn vị', 'Đơn vị', 'Code of the union'], kind: 'text', width: 18, example: 'CS-0001',
      note: { vi: 'Mã hoặc tên của công đoàn cơ sở. Bỏ trống là công đoàn đang nhập vào.', en: 'Code or name of the grassroots union. Empty means the union that is imported into.' },
    },
    {
      key: 'unionName', header: { vi: 'Tên công đoàn', en: 'Name of the union' }, alsoNamed: ['Tên công đoàn cơ sở', 'Tên đơn vị'], kind: 'text', width: 36,
      note: { vi: 'Chỉ dùng khi cột Công đoàn bỏ trống.', en: 'Used only where the column Union is empty.' },
    },
    {
      key: 'birth', header: { vi: 'Ngày sinh', en: 'Born' }, alsoNamed: ['Ngày tháng năm sinh', 'Năm sinh', 'Sinh ngày', 'Date of birth', 'Year of birth'], kind: 'day', orYear: true, width: 14, example: '1990-04-30',
      note: { vi: 'Ngày, tháng, năm: 30/4/1990. Chỉ biết năm thì ghi năm: 1990.', en: 'Day, month, year: 30/4/1990. Where only the year is known: 1990.' },
    },
    {
      key: 'sex', header: { vi: 'Giới tính', en: 'Sex' }, alsoNamed: ['Nam/Nữ', 'Phái'], kind: 'choice', width: 10, example: 'Nữ',
      choices: [{ value: 'female', names: ['Nữ', 'Female', 'F'] }, { value: 'male', names: ['Nam', 'Male', 'M'] }], note: { vi: 'Nam hoặc Nữ.', en: 'Male or female.' },
    },
    { key: 'ethnicity', header: { vi: 'Dân tộc', en: 'Ethnicity' }, kind: 'text', longest: 60, width: 12, example: 'Kinh', note: { vi: 'Có thể bỏ trống.', en: 'May be left empty.' } },
    {
      key: 'cardNumber', header: { vi: 'Số thẻ đoàn viên', en: 'Card number' }, alsoNamed: ['Số thẻ', 'Mã số đoàn viên', 'Mã thẻ', 'Số thẻ ĐV'], kind: 'text', longest: 30, width: 18, example: 'VK000123',
      note: { vi: 'Mỗi người một số. Người đã có trong sổ được nhận ra theo số này.', en: 'One a person. Who is in the register is known by it.' },
    },
    {
      key: 'citizenId', header: { vi: 'Số định danh cá nhân', en: 'Citizen id' }, alsoNamed: ['CCCD', 'Số CCCD', 'CMND', 'Số CMND', 'CMND/CCCD', 'CCCD/CMND', 'Căn cước công dân', 'Số căn cước', 'Số định danh'], kind: 'text', longest: 20, width: 18, example: '079190001234',
      note: { vi: '12 số (hoặc 9 số của giấy cũ). Được mã hóa ngay khi đọc.', en: '12 digits (9 on old papers). Sealed as soon as it is read.' },
    },
    {
      key: 'joined', header: { vi: 'Ngày vào công đoàn', en: 'Joined' }, alsoNamed: ['Ngày vào', 'Ngày kết nạp', 'Ngày gia nhập', 'Ngày vào CĐ'], kind: 'day', width: 16, example: '2015-05-01',
      note: { vi: 'Bỏ trống thì lấy ngày hiệu lực của lần nhập.', en: 'Left empty, it is the day of the import.' },
    },
    {
      key: 'reason', header: { vi: 'Hình thức', en: 'How' }, alsoNamed: ['Lý do', 'Lý do vào', 'Hình thức vào'], kind: 'choice', width: 30, choices: reasons.map(({ key, nameVi, nameEn }) => ({ value: key, names: [nameVi, nameEn] })),
      note: { vi: 'Chọn trong danh sách. Bỏ trống là đã là đoàn viên từ trước, nay ghi vào sổ.', en: 'From the list. Empty means a member already, now entered in the register.' },
    },
    {
      key: 'group', header: { vi: 'Tổ, bộ phận', en: 'Branch or group' }, alsoNamed: ['Tổ công đoàn', 'Công đoàn bộ phận', 'Tổ', 'Bộ phận'], kind: 'text', width: 24,
      note: { vi: 'Mã hoặc tên của tổ, bộ phận trong công đoàn ấy.', en: 'Code or name of a branch or group within that union.' },
    },
    { key: 'phone', header: { vi: 'Số điện thoại', en: 'Phone' }, alsoNamed: ['Điện thoại', 'SĐT', 'Số ĐT'], kind: 'text', longest: 25, width: 16, note: { vi: 'Có thể bỏ trống.', en: 'May be left empty.' } },
  ];
}
