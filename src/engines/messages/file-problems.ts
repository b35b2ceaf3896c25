import { defineArea } from './define.ts';

/** Why a document, a sheet or their links cannot be taken, by the code of the problem. */
export const fileProblems = defineArea({
  vi: {
    link_leads_back: 'Văn bản kia đã dẫn về chính văn bản này, nên không thể nối ngược lại.',
    linked_already: 'Hai văn bản này đã được nối với nhau.',
    link_was_read: 'Liên kết này được đọc từ văn bản: hãy chọn “Không phải” thay vì gỡ.',
    import_has_faults: 'Còn dòng có lỗi nên chưa nhập tất cả được. Hãy sửa trong tệp rồi gửi lại, hoặc chỉ nhập các dòng đúng.',
    import_has_reviews: 'Còn dòng bạn chưa quyết định là ai. Hãy quyết định trước, hoặc chỉ nhập các dòng đúng.',
    import_file_forgotten: 'Tệp của lần nhập này đã được xóa sau thời hạn lưu giữ.',
    import_changes_nothing: 'Mọi dòng đều giống dữ liệu đã có hoặc còn lỗi: không có gì để nhập.',
    file_gone: 'Tệp đã gửi không còn trên máy chủ. Hãy gửi lại.',
    too_hard: 'Tệp này quá phức tạp để đọc. Hãy lưu lại thành .docx hoặc .txt gọn hơn rồi thử lại. Chưa có gì được lưu.',
    busy: 'Máy chủ đang đọc nhiều tệp khác. Hãy thử lại sau một phút.',
    legacy_encoding: 'Văn bản dùng phông chữ cũ (TCVN3 hoặc VNI). Hãy xem các dòng đầu đã chuyển thử; nếu đúng, đồng ý để chuyển cả văn bản.',
    converter_missing: 'Máy chủ chưa cài LibreOffice nên chưa mở được tệp .doc, .rtf hoặc .odt. Hãy lưu tệp thành .docx rồi tải lên lại.',
    conversion_failed: 'Tệp .doc, .rtf hoặc .odt này bị hỏng nên không mở được. Hãy mở bằng Word, lưu thành .docx rồi tải lên lại.',
    conversion_too_long: 'Mở tệp này mất quá nhiều thời gian nên đã dừng lại. Hãy mở bằng Word, lưu thành .docx rồi tải lên lại.',
  },
  en: {
    link_leads_back: 'The other document already leads to this one, so they cannot be tied the other way round.',
    linked_already: 'These two documents are linked already.',
    link_was_read: 'This link was read from the document: drop it instead of removing it.',
    import_has_faults: 'Some rows have faults, so not all could be applied. Mend the file and send it again, or apply the good rows alone.',
    import_has_reviews: 'Of some rows you have not decided yet who they are. Decide first, or apply the good rows alone.',
    import_file_forgotten: 'The file of this import was deleted after the time for which files are kept.',
    import_changes_nothing: 'Every row is the same as what is known, or has a fault: there is nothing to apply.',
    file_gone: 'The file is no longer on the server. Send it again.',
    too_hard: 'This file is too complicated to read. Save it as a simpler .docx or .txt and try again. Nothing was saved.',
    busy: 'The server is reading many other files. Try again in a minute.',
    legacy_encoding: 'The text uses an old font (TCVN3 or VNI). Look at the first lines as converted; if they are right, agree to convert it all.',
    converter_missing: 'The server has no LibreOffice, so it cannot open .doc, .rtf or .odt. Save the file as .docx and upload it again.',
    conversion_failed: 'This .doc, .rtf or .odt file is damaged and could not be opened. Open it in Word, save it as .docx and upload it again.',
    conversion_too_long: 'Opening this file took too long and was stopped. Open it in Word, save it as .docx and upload it again.',
  },
});
