import { defineArea } from './define.ts';

/** Why something with an outgoing document cannot be, by the code of the problem or of the field. */
export const issuanceProblems = defineArea({
  vi: {
    byCode: {
      outgoing_form_faults: 'Thể thức văn bản còn thiếu. Hãy xem danh sách các điểm còn thiếu.',
      outgoing_own_check: 'Người soạn thảo không tự kiểm tra thể thức khi đơn vị có người khác làm được. Hãy nhờ đồng nghiệp.',
      outgoing_no_content: 'Văn bản chưa có tệp nội dung. Hãy thêm tệp Word hoặc PDF trước khi ghi nhận ký.',
      outgoing_before_last: 'Sổ đã có số của ngày muộn hơn. Hãy chọn ngày từ ngày đó trở đi.',
      outgoing_register_in_use: 'Năm này đã cấp số nên không đổi được cách đánh số hay số bắt đầu.',
      outgoing_replaced_already: 'Văn bản này đã có văn bản thay thế.',
      outside_body_name_taken: 'Sổ địa chỉ đã có nơi này.',
      outgoing_recipient_there: 'Nơi này đã có trong danh sách nơi nhận.',
      pdf_needs_office: 'Máy chủ chưa có LibreOffice nên chưa tạo được PDF. Hãy nhờ người quản trị cài LibreOffice (gói libreoffice-writer), hoặc mở tệp Word rồi lưu thành PDF.',
      pdf_failed: 'Chưa tạo được PDF từ văn bản này. Hãy tải tệp Word rồi lưu thành PDF.',
    },
    field: {
      issued_before_signed: 'Trước ngày ký.',
      outgoing_before_last: 'Sổ đã có số của ngày muộn hơn.',
      outgoing_wrong_file: 'Tệp này không dùng được: cần tệp PDF, hoặc tệp Word (.docx) với văn bản làm ở nơi khác.',
      outside_body_name_taken: 'Sổ địa chỉ đã có nơi này.',
      received_before_sent: 'Trước ngày gửi.',
      not_by_system: 'Chỉ đơn vị trong hệ thống nhận qua hệ thống.',
    },
  },
  en: {
    byCode: {
      outgoing_form_faults: 'The form of the document lacks something. See the list.',
      outgoing_own_check: 'Who drafted a document does not check it where somebody else of the unit can. Please ask a colleague.',
      outgoing_no_content: 'The document has no file yet. Add its Word file or PDF before you record the signature.',
      outgoing_before_last: 'The register has a number of a later day. Choose a day from then on.',
      outgoing_register_in_use: 'Numbers of this year were given, so how they run and where they began stays.',
      outgoing_replaced_already: 'This document has a replacement already.',
      outside_body_name_taken: 'The address book has this name.',
      outgoing_recipient_there: 'It is among the recipients already.',
      pdf_needs_office: 'The server has no LibreOffice, so no PDF can be made. Ask the administrator to install it (package libreoffice-writer), or open the Word file and save it as PDF.',
      pdf_failed: 'No PDF could be made of this document. Download the Word file and save it as PDF.',
    },
    field: {
      issued_before_signed: 'Before it was signed.',
      outgoing_before_last: 'The register has a number of a later day.',
      outgoing_wrong_file: 'This file will not do: a PDF is needed, or a Word file (.docx) of a document made elsewhere.',
      outside_body_name_taken: 'The address book has this name.',
      received_before_sent: 'Before it was sent.',
      not_by_system: 'Only units in the system receive through it.',
    },
  },
});
