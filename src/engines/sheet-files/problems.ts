/** What can be wrong with an uploaded sheet as a whole; stable, safe to store and to translate by. */
export type SheetProblemCode = keyof typeof sentences;

export interface SheetProblem { code: SheetProblemCode; message: { vi: string; en: string } }

const sentences = {
  sheet_empty: {
    vi: 'Bảng tính không có dòng dữ liệu nào. Hãy điền từ dòng ngay dưới dòng tiêu đề rồi tải lên lại.',
    en: 'The sheet holds no rows. Fill in the rows right below the header and upload it again.',
  },
  sheet_damaged: {
    vi: 'Tệp bị hỏng hoặc tải lên chưa trọn vẹn. Hãy mở lại bằng Excel, lưu lại rồi tải lên lần nữa.',
    en: 'The file is damaged or incomplete. Open it in Excel, save it again and upload it once more.',
  },
  sheet_password: {
    vi: 'Tệp được đặt mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi tải lên lại.',
    en: 'The file is protected by a password. Open it, remove the password, save it and upload it again.',
  },
  sheet_old_format: {
    vi: 'Đây là tệp Excel kiểu cũ (.xls) hoặc bảng tính dạng khác. Hãy mở bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)” rồi tải lên lại.',
    en: 'This is an old Excel file (.xls) or another kind of spreadsheet. Open it in Excel, save it as “Excel Workbook (.xlsx)” and upload it again.',
  },
  sheet_wrong_kind: {
    vi: 'Tệp này không phải bảng tính đọc được, dù tên tệp ghi gì. Hãy tải lên tệp .xlsx hoặc .csv.',
    en: 'This file is no spreadsheet that can be read, whatever its name says. Upload an .xlsx or .csv file.',
  },
  sheet_encoding_unknown: {
    vi: 'Không nhận ra bảng mã của tệp nên không đọc được chữ. Hãy lưu lại dạng “CSV UTF-8” hoặc .xlsx rồi tải lên lại.',
    en: 'The encoding of this file is not known, so its letters cannot be read. Save it as “CSV UTF-8” or .xlsx and upload it again.',
  },
  sheet_too_large: {
    vi: 'Tệp lớn hơn 20 MB. Hãy bỏ hình ảnh, định dạng thừa hoặc tách thành nhiều tệp rồi tải lên lại.',
    en: 'The file is larger than 20 MB. Remove pictures and formatting or split it into several files, then upload it again.',
  },
  sheet_unpacks_too_large: {
    vi: 'Nội dung nén trong tệp phình ra quá lớn so với một bảng tính bình thường nên không được mở. Hãy chép riêng dữ liệu sang tệp Excel mới rồi tải lên lại.',
    en: 'The packed content grows far beyond an ordinary sheet, so it was not opened. Copy the data alone to a new Excel file and upload that.',
  },
  sheet_unsafe: {
    vi: 'Tệp chứa khai báo XML không an toàn mà Excel không bao giờ tạo ra nên không được mở. Hãy chép dữ liệu sang tệp Excel mới rồi tải lên lại.',
    en: 'The file holds unsafe XML declarations that Excel never writes, so it was not opened. Copy the data to a new Excel file and upload that.',
  },
  sheet_too_long: {
    vi: 'Bảng tính có nhiều dòng hơn mức nhập được trong một lần. Hãy tách thành nhiều tệp; mã trùng không tạo thêm gì, nên nhập nhiều lần vẫn an toàn.',
    en: 'The sheet has more rows than one import takes. Split it into several files; the same code is never made twice, so several imports are safe.',
  },
  sheet_no_header: {
    vi: 'Không tìm thấy dòng tiêu đề. Hãy dùng mẫu: các cột có dấu * phải có mặt, đúng tên, trong 20 dòng đầu của trang tính đầu tiên.',
    en: 'No header row was found. Use the template: the columns marked * must be there by their names, within the first 20 rows of the first sheet.',
  },
} as const;

/** The problem with its sentences: what is wrong and what to do about it. */
export const sheetProblem = (code: SheetProblemCode): SheetProblem => ({ code, message: sentences[code] });

export const isSheetProblem = (code: string): code is SheetProblemCode => Object.hasOwn(sentences, code);

/** Carries a problem out of nested reading; caught at the front door. */
export class UnreadableSheet extends Error {
  readonly code: SheetProblemCode;
  constructor(code: SheetProblemCode) {
    super(code);
    this.code = code;
  }
}
