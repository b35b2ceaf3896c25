/** What can be wrong with an uploaded file; stable, safe to store and to translate by. */
export type FileProblemCode = keyof typeof sentences;

export type FileProblem = { code: FileProblemCode; message: { vi: string; en: string } };

const sentences = {
  file_empty: {
    vi: 'Tệp rỗng, không có nội dung nào. Hãy kiểm tra lại tệp rồi tải lên lần nữa.',
    en: 'The file is empty. Check the file and upload it again.',
  },
  text_too_long: {
    vi: 'Văn bản dài hơn 500.000 ký tự, quá dài để đọc một lần. Hãy tách phần chính và các phụ lục thành từng tệp rồi tải lên lại.',
    en: 'The text is longer than 500,000 characters, too long to be read at once. Split the annexes off into files of their own and upload it again.',
  },
  file_too_large: {
    vi: 'Tệp lớn hơn 20 MB. Hãy bỏ bớt hình ảnh hoặc tách phụ lục thành tệp riêng rồi tải lên lại.',
    en: 'The file is larger than 20 MB. Remove pictures or split off the annexes, then upload it again.',
  },
  text_encoding_unknown: {
    vi: 'Không nhận ra bảng mã của tệp nên không đọc được chữ. Hãy lưu lại với bảng mã UTF-8 rồi tải lên lại.',
    en: 'The encoding of this file is not known, so its letters cannot be read. Save it as UTF-8 and upload it again.',
  },
  password_protected: {
    vi: 'Tệp được đặt mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi tải lên lại.',
    en: 'The file is protected by a password. Open it, remove the password, save it and upload it again.',
  },
  converter_missing: {
    vi: 'Máy chủ chưa cài LibreOffice nên chưa mở được tệp .doc, .rtf hoặc .odt. Hãy mở tệp bằng Word, lưu thành .docx rồi tải lên lại.',
    en: 'The server has no LibreOffice, so it cannot open .doc, .rtf or .odt. Open the file in Word, save it as .docx and upload it again.',
  },
  conversion_failed: {
    vi: 'Tệp .doc, .rtf hoặc .odt này bị hỏng nên không mở được. Hãy mở tệp bằng Word, lưu thành .docx rồi tải lên lại.',
    en: 'This .doc, .rtf or .odt file is damaged and could not be opened. Open it in Word, save it as .docx and upload it again.',
  },
  conversion_too_long: {
    vi: 'Mở tệp .doc, .rtf hoặc .odt này mất quá nhiều thời gian nên đã dừng lại. Hãy mở tệp bằng Word, lưu thành .docx rồi tải lên lại.',
    en: 'Opening this .doc, .rtf or .odt file took too long and was stopped. Open it in Word, save it as .docx and upload it again.',
  },
  busy: {
    vi: 'Máy chủ đang mở nhiều tệp khác. Hãy thử lại sau một phút.',
    en: 'The server is opening many other files. Try again in a minute.',
  },
  legacy_encoding: {
    vi: 'Văn bản dùng phông chữ cũ (TCVN3 hoặc VNI), phải chuyển sang Unicode mới đọc được. Hãy xem các dòng đầu đã chuyển thử; nếu đúng, đồng ý để chuyển cả văn bản.',
    en: 'The text uses an old font (TCVN3 or VNI) and must be converted to Unicode to be read. Look at the first lines as converted; if they are right, agree to convert it all.',
  },
  pdf_unsupported: {
    vi: 'Đây là tệp PDF, hiện chưa đọc được. Hãy tải lên bản Word (.docx) hoặc văn bản thuần (.txt).',
    en: 'This is a PDF file, which cannot be read yet. Upload the Word (.docx) or plain text (.txt) version.',
  },
  image_unsupported: {
    vi: 'Đây là tệp hình ảnh, không phải văn bản. Hãy tải lên bản Word (.docx) hoặc văn bản thuần (.txt).',
    en: 'This is a picture, not a text. Upload the Word (.docx) or plain text (.txt) version.',
  },
  rich_text_format_unsupported: {
    vi: 'Đây là tệp XML hoặc trang web lưu dạng MHT, chưa đọc được. Hãy mở bằng Word, lưu thành .docx rồi tải lên lại.',
    en: 'This is an XML file or a web page saved as MHT, which cannot be read. Open it in Word, save it as .docx and upload it again.',
  },
  not_a_word_document: {
    vi: 'Tệp nén này không chứa văn bản Word (có thể là bảng tính, bản trình chiếu hoặc tệp .zip). Hãy tải lên tệp .docx.',
    en: 'This package holds no Word text (it may be a spreadsheet, slides or a .zip). Upload a .docx file.',
  },
  binary_unsupported: {
    vi: 'Tệp này không phải văn bản, trang web hay ảnh mà phần mềm đọc được (.docx, .doc, .odt, .rtf, .pdf, .html, .txt, .png, .jpg). Hãy lưu thành một trong các dạng đó rồi tải lên lại.',
    en: 'This file is no text, web page or picture that can be read (.docx, .doc, .odt, .rtf, .pdf, .html, .txt, .png, .jpg). Save it as one of these and upload it again.',
  },
  file_damaged: {
    vi: 'Tệp bị hỏng hoặc tải lên chưa trọn vẹn. Hãy mở lại bằng Word, lưu lại rồi tải lên lần nữa.',
    en: 'The file is damaged or incomplete. Open it in Word, save it again and upload it once more.',
  },
  unpacks_too_large: {
    vi: 'Nội dung nén trong tệp phình ra quá lớn so với một văn bản bình thường nên không được mở. Hãy chép nội dung sang tệp Word mới rồi tải lên lại.',
    en: 'The packed content grows far beyond an ordinary document, so it was not opened. Copy the text to a new Word file and upload that.',
  },
  unsafe_xml: {
    vi: 'Tệp chứa khai báo XML không an toàn mà Word không bao giờ tạo ra nên không được mở. Hãy chép nội dung sang tệp Word mới rồi tải lên lại.',
    en: 'The file holds unsafe XML declarations that Word never writes, so it was not opened. Copy the text to a new Word file and upload that.',
  },
  nested_too_deep: {
    vi: 'Cấu trúc bên trong tệp lồng nhau quá sâu nên không được mở. Hãy chép nội dung sang tệp Word mới rồi tải lên lại.',
    en: 'The structure inside the file is nested too deep, so it was not opened. Copy the text to a new Word file and upload that.',
  },
  no_text: {
    vi: 'Tệp không có chữ nào (có thể chỉ gồm ảnh chụp văn bản). Hãy tải lên bản có chữ.',
    en: 'The file holds no text (perhaps only pictures of pages). Upload a version with text.',
  },
} as const;

/** The problem with its sentences: what is wrong and what to do about it. */
export function fileProblem(code: FileProblemCode): FileProblem {
  return { code, message: sentences[code] };
}

/** Carries a problem out of nested reading; caught at the front door, never seen outside of this engine. */
export class UnreadableFile extends Error {
  readonly code: FileProblemCode;
  constructor(code: FileProblemCode) {
    super(code);
    this.code = code;
  }
}
