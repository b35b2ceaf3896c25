import type { SheetColumn } from '../../../../engines/sheet-rows/index.ts';
import type { Tx } from '../../../../kit/database.ts';
import { sheetVocabulary } from '../../../organisation/index.ts';
import { choice, places } from '../choices.ts';

/** The columns of a sheet of units: the same for the template, the import and the export. */
export async function unitColumns(tx: Tx): Promise<SheetColumn[]> {
  const words = await sheetVocabulary(tx);
  return [
    {
      key: 'code', header: { vi: 'Mã đơn vị', en: 'Unit code' }, alsoNamed: ['Mã', 'Mã ĐV', 'Mã số', 'Code'], kind: 'text', required: true, longest: 40, width: 16, example: 'CS-0001',
      note: { vi: 'Mỗi đơn vị một mã, không đổi. Mã đã có thì cập nhật đơn vị đó; mã mới thì thêm đơn vị.', en: 'One lasting code a unit. A known code updates its unit, a new one adds a unit.' },
    },
    {
      key: 'name', header: { vi: 'Tên đơn vị', en: 'Name' }, alsoNamed: ['Tên', 'Tên đầy đủ', 'Tên công đoàn', 'Full name', 'Unit name'], kind: 'text', required: true, longest: 300, width: 48, example: 'CĐCS Công ty May Bến Ngọc',
      note: { vi: 'Tên đầy đủ.', en: 'The full name.' },
    },
    {
      key: 'shortName', header: { vi: 'Tên viết tắt', en: 'Short name' }, alsoNamed: ['Tên gọi tắt', 'Tên ngắn'], kind: 'text', longest: 120, width: 24, example: 'May Bến Ngọc',
      note: { vi: 'Bỏ trống thì lấy tên đầy đủ.', en: 'Left empty, the full name stands in.' },
    },
    {
      key: 'type', header: { vi: 'Loại đơn vị', en: 'Unit type' }, alsoNamed: ['Loại', 'Cấp'], kind: 'choice', width: 30, example: 'Công đoàn cơ sở',
      choices: words.types.map((type) => choice(type, type.shortVi)), note: { vi: 'Chọn trong danh sách. Đơn vị mới phải có.', en: 'From the list. A new unit needs it.' },
    },
    {
      key: 'kind', header: { vi: 'Loại hình', en: 'Kind' }, alsoNamed: ['Loại hình đơn vị', 'Khu vực'], kind: 'choice', width: 30, example: 'Doanh nghiệp ngoài nhà nước',
      choices: words.kinds.map((kind) => choice(kind)), note: { vi: 'Chọn trong danh sách, có thể bỏ trống.', en: 'From the list, may be left empty.' },
    },
    {
      key: 'parent', header: { vi: 'Mã đơn vị cấp trên', en: 'Code of the unit above' }, alsoNamed: ['Đơn vị cấp trên', 'Cấp trên', 'Trực thuộc', 'Mã cấp trên', 'Unit above', 'Parent'], kind: 'text', width: 20, example: 'CT-03',
      note: { vi: 'Mã hoặc tên của đơn vị cấp trên; có thể là một dòng khác trong bảng. Bỏ trống là đơn vị đang nhập vào.', en: 'Code or name of the unit above; it may be another row. Empty means the unit that is imported into.' },
    },
    {
      key: 'parentName', header: { vi: 'Tên đơn vị cấp trên', en: 'Name of the unit above' }, kind: 'text', width: 36,
      note: { vi: 'Chỉ dùng khi cột mã đơn vị cấp trên bỏ trống.', en: 'Used only where the code of the unit above is empty.' },
    },
    {
      key: 'place', header: { vi: 'Địa danh', en: 'Place' }, kind: 'text', longest: 120, width: 20, example: 'Bến Ngọc', note: { vi: 'Tên ghi ở dòng ngày tháng của văn bản.', en: 'As in the date line of its papers.' },
    },
    {
      key: 'locality', header: { vi: 'Địa bàn', en: 'Locality' }, alsoNamed: ['Xã, phường', 'Đơn vị hành chính'], kind: 'choice', width: 24, choices: places(words.localities),
      note: { vi: 'Xã, phường, huyện trong danh mục địa bàn. Tên trùng thì ghi thêm tỉnh: “Tân Lập, Vân Khê”.', en: 'From the list of localities; where names repeat, with the province.' },
    },
    {
      key: 'field', header: { vi: 'Lĩnh vực', en: 'Field of work' }, alsoNamed: ['Ngành nghề', 'Lĩnh vực hoạt động', 'Ngành'], kind: 'choice', width: 28, example: 'Dệt may, da giày',
      choices: words.fields.map((field) => choice(field)), note: { vi: 'Chọn trong danh sách, có thể bỏ trống.', en: 'From the list, may be left empty.' },
    },
    {
      key: 'founded', header: { vi: 'Ngày thành lập', en: 'Founded' }, alsoNamed: ['Thành lập', 'Ngày TL', 'Ngày ra quyết định thành lập'], kind: 'day', width: 14, example: '2020-04-30',
      note: { vi: 'Ngày, tháng, năm: 30/4/2020. Đơn vị mới bỏ trống thì lấy ngày hiệu lực của lần nhập.', en: 'Day, month, year: 30/4/2020. Left empty, a new unit begins on the day of the import.' },
    },
    {
      key: 'members', header: { vi: 'Số đoàn viên', en: 'Members' }, alsoNamed: ['Đoàn viên', 'Tổng số đoàn viên'], kind: 'whole', width: 12, example: '120', note: { vi: 'Số nguyên.', en: 'A whole number.' },
    },
    {
      key: 'status', header: { vi: 'Tình trạng', en: 'Status' }, alsoNamed: ['Trạng thái'], kind: 'choice', width: 18, example: 'Đang hoạt động',
      choices: [{ value: 'active', names: ['Đang hoạt động', 'Active', 'Hoạt động'] }, { value: 'suspended', names: ['Tạm ngừng hoạt động', 'Suspended', 'Tạm dừng', 'Tạm ngừng', 'Tạm dừng hoạt động'] }],
      note: { vi: 'Bỏ trống là đang hoạt động.', en: 'Empty means active.' },
    },
  ];
}
