import type { SheetColumn } from '../../../../engines/sheet-rows/index.ts';
import type { Tx } from '../../../../kit/database.ts';
import { sheetVocabulary } from '../../../organisation/index.ts';
import { ownershipWords } from '../../../workplaces/index.ts';
import { choice, places } from '../choices.ts';

/** The columns of a sheet of workplaces: the same for the template, the import and the export. */
export async function workplaceColumns(tx: Tx): Promise<SheetColumn[]> {
  const words = await sheetVocabulary(tx);
  const ownerships = await ownershipWords(tx);
  return [
    {
      key: 'code', header: { vi: 'Mã số thuế hoặc mã đăng ký', en: 'Tax or registration code' }, alsoNamed: ['Mã số thuế', 'MST', 'Mã số', 'Mã đăng ký', 'Mã số doanh nghiệp', 'Mã đơn vị', 'Mã', 'Tax code', 'Code'],
      kind: 'text', required: true, longest: 40, width: 18, example: '0100000009',
      note: { vi: 'Mỗi đơn vị một mã, không đổi. Mã đã có thì cập nhật đơn vị đó; mã mới thì thêm đơn vị.', en: 'One lasting code a workplace. A known code updates its workplace, a new one adds a workplace.' },
    },
    {
      key: 'name', header: { vi: 'Tên đơn vị', en: 'Name' }, alsoNamed: ['Tên', 'Tên doanh nghiệp', 'Tên công ty', 'Tên cơ quan', 'Đơn vị sử dụng lao động', 'Tên đơn vị sử dụng lao động', 'Workplace'], kind: 'text', required: true, longest: 300, width: 44, example: 'Công ty May Bến Ngọc',
      note: { vi: 'Tên đầy đủ của doanh nghiệp, cơ quan.', en: 'The full name of the employer or office.' },
    },
    {
      key: 'unit', header: { vi: 'Mã đơn vị theo dõi', en: 'Code of the caretaker' }, alsoNamed: ['Đơn vị theo dõi', 'Đơn vị quản lý', 'Công đoàn cấp trên', 'Caretaker'], kind: 'text', width: 20, example: 'CT-03',
      note: { vi: 'Mã hoặc tên của công đoàn cấp trên, liên đoàn theo dõi. Bỏ trống là đơn vị đang nhập vào.', en: 'Code or name of the unit above unions that looks after it. Empty means the unit that is imported into.' },
    },
    { key: 'unitName', header: { vi: 'Tên đơn vị theo dõi', en: 'Name of the caretaker' }, kind: 'text', width: 36, note: { vi: 'Chỉ dùng khi cột mã đơn vị theo dõi bỏ trống.', en: 'Used only where the code of the caretaker is empty.' } },
    {
      key: 'kind', header: { vi: 'Loại hình', en: 'Kind' }, alsoNamed: ['Loại hình đơn vị', 'Loại hình doanh nghiệp', 'Khu vực'], kind: 'choice', width: 30, example: 'Doanh nghiệp ngoài nhà nước',
      choices: words.kinds.map((kind) => choice(kind)), note: { vi: 'Chọn trong danh sách. Đơn vị mới phải có.', en: 'From the list. A new workplace needs it.' },
    },
    {
      key: 'ownership', header: { vi: 'Hình thức sở hữu', en: 'Ownership' }, alsoNamed: ['Sở hữu', 'Thành phần kinh tế'], kind: 'choice', width: 26, example: 'Tư nhân trong nước',
      choices: ownerships.map((ownership) => choice(ownership)), note: { vi: 'Chọn trong danh sách, có thể bỏ trống.', en: 'From the list, may be left empty.' },
    },
    {
      key: 'field', header: { vi: 'Lĩnh vực', en: 'Field of work' }, alsoNamed: ['Ngành nghề', 'Lĩnh vực hoạt động', 'Ngành', 'Ngành nghề kinh doanh'], kind: 'choice', width: 28, example: 'Dệt may, da giày',
      choices: words.fields.map((field) => choice(field)), note: { vi: 'Chọn trong danh sách, có thể bỏ trống.', en: 'From the list, may be left empty.' },
    },
    {
      key: 'locality', header: { vi: 'Địa bàn', en: 'Locality' }, alsoNamed: ['Xã, phường', 'Đơn vị hành chính'], kind: 'choice', width: 24, choices: places(words.localities),
      note: { vi: 'Xã, phường, huyện trong danh mục địa bàn. Tên trùng thì ghi thêm tỉnh: “Tân Lập, Vân Khê”.', en: 'From the list of localities; where names repeat, with the province.' },
    },
    { key: 'address', header: { vi: 'Địa chỉ', en: 'Address' }, alsoNamed: ['Trụ sở', 'Địa chỉ trụ sở'], kind: 'text', longest: 300, width: 36, example: 'Số 4 đường Bến Ngọc', note: { vi: 'Có thể bỏ trống.', en: 'May be left empty.' } },
    {
      key: 'from', header: { vi: 'Ghi nhận từ ngày', en: 'Known from' }, alsoNamed: ['Từ ngày', 'Ngày thành lập', 'Ngày hoạt động', 'Ngày đăng ký'], kind: 'day', width: 16, example: '2015-03-01',
      note: { vi: 'Ngày đầu tiên của đơn vị: 30/4/2020. Đơn vị mới bỏ trống thì lấy ngày hiệu lực của lần nhập.', en: 'Its first day: 30/4/2020. Left empty, a new one begins on the day of the import.' },
    },
    {
      key: 'status', header: { vi: 'Tình trạng', en: 'Status' }, alsoNamed: ['Trạng thái', 'Tình trạng hoạt động'], kind: 'choice', width: 18, example: 'Đang hoạt động',
      choices: [
        { value: 'working', names: ['Đang hoạt động', 'Working', 'Hoạt động'] }, { value: 'suspended', names: ['Tạm ngừng', 'Suspended', 'Tạm dừng', 'Tạm ngừng hoạt động', 'Tạm ngừng kinh doanh'] },
        { value: 'closed', names: ['Đã đóng cửa', 'Closed', 'Đóng cửa', 'Giải thể', 'Ngừng hoạt động'] },
      ],
      note: { vi: 'Bỏ trống: đơn vị mới là đang hoạt động, đơn vị đã có giữ nguyên.', en: 'Left empty, a new one works, and a known one stays as it is.' },
    },
    { key: 'workers', header: { vi: 'Số lao động', en: 'Workers' }, alsoNamed: ['Tổng số lao động', 'Lao động', 'Số người lao động', 'Tổng số người lao động'], kind: 'whole', width: 12, example: '120', note: { vi: 'Số nguyên.', en: 'A whole number.' } },
    { key: 'women', header: { vi: 'Trong đó nữ', en: 'Of whom women' }, alsoNamed: ['Lao động nữ', 'Số lao động nữ', 'Nữ'], kind: 'whole', width: 12, example: '75', note: { vi: 'Không nhiều hơn số lao động.', en: 'No more than the workers.' } },
    {
      key: 'countedOn', header: { vi: 'Thống kê tại ngày', en: 'Counted on' }, alsoNamed: ['Ngày thống kê', 'Tại ngày', 'Số liệu ngày'], kind: 'day', width: 16, example: '2024-06-30',
      note: { vi: 'Ngày đếm số lao động. Bỏ trống thì lấy ngày hiệu lực của lần nhập, nếu số có khác.', en: 'The day of the count. Left empty, it is the day of the import, where the count differs.' },
    },
    {
      key: 'union', header: { vi: 'Mã công đoàn', en: 'Code of the union' }, alsoNamed: ['Công đoàn', 'Công đoàn cơ sở', 'CĐCS', 'Mã CĐCS', 'Công đoàn bao phủ', 'Union'], kind: 'text', width: 18, example: 'CS-0001',
      note: { vi: 'Mã hoặc tên của công đoàn cơ sở bao phủ. Bỏ trống thì giữ nguyên.', en: 'Code or name of the union that covers it. Left empty, what is known stays.' },
    },
    { key: 'unionName', header: { vi: 'Tên công đoàn', en: 'Name of the union' }, alsoNamed: ['Tên công đoàn cơ sở'], kind: 'text', width: 36, note: { vi: 'Chỉ dùng khi cột mã công đoàn bỏ trống.', en: 'Used only where the code of the union is empty.' } },
    {
      key: 'coveredFrom', header: { vi: 'Có công đoàn từ ngày', en: 'Covered from' }, alsoNamed: ['Ngày có công đoàn', 'Bao phủ từ ngày'], kind: 'day', width: 16, example: '2016-01-01',
      note: { vi: 'Bỏ trống thì lấy ngày hiệu lực của lần nhập.', en: 'Left empty, it is the day of the import.' },
    },
  ];
}
