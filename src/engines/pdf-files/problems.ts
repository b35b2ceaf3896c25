/** What can be wrong with pages: PDF files, scans, pictures. Stable codes, each with its sentence. */
const sentences = {
  password_protected: {
    vi: 'Tệp được đặt mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi tải lên lại.',
    en: 'The file is protected by a password. Open it, remove the password, save it and upload it again.',
  },
  pdf_damaged: {
    vi: 'Tệp PDF bị hỏng hoặc tải lên chưa trọn vẹn. Hãy mở lại bằng trình đọc PDF, lưu hoặc in lại thành PDF rồi tải lên lần nữa.',
    en: 'The PDF file is damaged or incomplete. Open it in a PDF reader, save or print it as PDF again and upload it once more.',
  },
  too_many_pages: {
    vi: 'Tệp PDF có hơn 300 trang, quá dài để đọc một lần. Hãy tách phần chính và các phụ lục thành từng tệp rồi tải lên lại.',
    en: 'The PDF has more than 300 pages, too many to be read at once. Split the annexes off into files of their own and upload it again.',
  },
  text_too_long: {
    vi: 'Văn bản dài hơn 500.000 ký tự, quá dài để đọc một lần. Hãy tách phần chính và các phụ lục thành từng tệp rồi tải lên lại.',
    en: 'The text is longer than 500,000 characters, too long to be read at once. Split the annexes off into files of their own and upload it again.',
  },
  legacy_encoding: {
    vi: 'Văn bản dùng phông chữ cũ (TCVN3 hoặc VNI). Cần bạn đồng ý chuyển sang Unicode rồi mới đọc được.',
    en: 'The document is set in an old Vietnamese encoding (TCVN3 or VNI). It can be read once you agree to have it converted to Unicode.',
  },
  picture_too_large: {
    vi: 'Ảnh quá lớn (hơn 60 triệu điểm ảnh, hoặc hơn 25 triệu với ảnh 16 bit và ảnh nạp dần) nên không được mở. Hãy quét lại ở 200–300 dpi rồi tải lên lại.',
    en: 'The picture is too large (over 60 million pixels, or over 25 million where it is 16 bits deep or loads progressively), so it was not opened. Scan it again at 200–300 dpi and upload that.',
  },
  picture_damaged: {
    vi: 'Tệp ảnh bị hỏng hoặc tải lên chưa trọn vẹn. Hãy chụp hoặc quét lại rồi tải lên lần nữa.',
    en: 'The picture is damaged or incomplete. Take or scan it again and upload it once more.',
  },
  no_text_recognised: {
    vi: 'Không nhận ra chữ tiếng Việt nào trong ảnh. Hãy chụp thẳng, đủ sáng, rõ chữ, hoặc tải lên bản quét 200 dpi trở lên.',
    en: 'No Vietnamese text was recognised in the picture. Take it straight, well lit and sharp, or upload a scan of 200 dpi or more.',
  },
} as const;

export type PageProblemCode = keyof typeof sentences;
export interface PageProblem { readonly code: PageProblemCode; readonly message: { readonly vi: string; readonly en: string } }

/** The problem with its sentences: what is wrong and what to do about it. */
export const pageProblem = (code: PageProblemCode): PageProblem => ({ code, message: sentences[code] });
