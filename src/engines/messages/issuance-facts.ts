import { defineArea } from './define.ts';

/** Words for the facts of freezing and issuing in the journal. */
export const issuanceFacts = defineArea({
  vi: {
    'consolidation.frozen': 'Chốt số liệu tổng hợp',
    'outgoing.drafted': 'Soạn văn bản đi', 'outgoing.changed': 'Sửa bản thảo văn bản đi', 'outgoing.discarded': 'Bỏ bản thảo văn bản đi', 'outgoing.checked': 'Kiểm tra thể thức văn bản đi',
    'outgoing.returned': 'Trả lại văn bản đi cho người soạn', 'outgoing.signed': 'Ghi nhận đã ký văn bản đi', 'outgoing.issued': 'Cấp số và phát hành văn bản', 'outgoing.recalled': 'Thu hồi văn bản đã phát hành',
    'outgoing.scan-attached': 'Lưu bản quét đã ký của văn bản đi', 'outgoing.content-attached': 'Lưu tệp nội dung của văn bản đi', 'outgoing.recipients-changed': 'Sửa nơi nhận văn bản đi', 'outgoing.delivery-logged': 'Ghi việc gửi, nhận văn bản đi',
    'outgoing-register.set': 'Sửa cách đánh số văn bản đi', 'outgoing-register.opened': 'Ghi số cuối của sổ văn bản đi bằng giấy', 'outgoing-number.voided': 'Ghi bỏ số văn bản đi',
    'outside-body.added': 'Thêm nơi nhận vào sổ địa chỉ', 'outside-body.changed': 'Sửa sổ địa chỉ', 'outside-body.retired': 'Ngừng dùng nơi nhận trong sổ địa chỉ',
    'received-document.arrived': 'Văn bản đến qua hệ thống', 'received-document.confirmed': 'Xác nhận đã nhận văn bản qua hệ thống', 'received-document.recalled': 'Văn bản đã nhận bị nơi gửi thu hồi', 'received-document.replaced': 'Văn bản đã nhận được thay thế',
  },
  en: {
    'consolidation.frozen': 'Froze consolidated figures',
    'outgoing.drafted': 'Drafted an outgoing document', 'outgoing.changed': 'Changed the draft of an outgoing document', 'outgoing.discarded': 'Discarded the draft of an outgoing document', 'outgoing.checked': 'Checked the form of an outgoing document',
    'outgoing.returned': 'Gave an outgoing document back to its drafter', 'outgoing.signed': 'Recorded the signature on an outgoing document', 'outgoing.issued': 'Numbered and issued a document', 'outgoing.recalled': 'Recalled an issued document',
    'outgoing.scan-attached': 'Kept the signed scan of an outgoing document', 'outgoing.content-attached': 'Kept the file of an outgoing document', 'outgoing.recipients-changed': 'Changed the recipients of an outgoing document', 'outgoing.delivery-logged': 'Recorded the delivery of an outgoing document',
    'outgoing-register.set': 'Changed how outgoing numbers run', 'outgoing-register.opened': 'Entered the last number of the paper register', 'outgoing-number.voided': 'Voided an outgoing number',
    'outside-body.added': 'Added to the address book', 'outside-body.changed': 'Changed the address book', 'outside-body.retired': 'Retired an entry of the address book',
    'received-document.arrived': 'A document came through the system', 'received-document.confirmed': 'Confirmed receipt of a document', 'received-document.recalled': 'A received document was recalled', 'received-document.replaced': 'A received document was replaced',
  },
});
