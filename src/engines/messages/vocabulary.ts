import { defineArea } from './define.ts';

/** Words of the field that several areas show. */
export const vocabulary = defineArea({
  vi: {
    unit: 'Đơn vị',
    unitType: 'Loại đơn vị',
    account: 'Tài khoản',
    role: 'Vai trò',
    assignmentState: {
      waiting: 'Chờ chuyển xuống',
      open: 'Chưa bắt đầu',
      drafting: 'Đang soạn',
      submitted: 'Đã nộp',
      returned: 'Trả lại',
      accepted: 'Đã duyệt',
      exempt: 'Được miễn',
    },
    late: 'Quá hạn',
    handedInLate: 'Nộp muộn',
    directiveState: { unread: 'Chờ xem', draft: 'Đang sửa', confirmed: 'Đã xác nhận' },
    campaignState: { draft: 'Đang chuẩn bị', running: 'Đang chạy' },
  },
  en: {
    unit: 'Unit',
    unitType: 'Unit type',
    account: 'Account',
    role: 'Role',
    assignmentState: {
      waiting: 'Not passed on yet',
      open: 'Not started',
      drafting: 'Draft',
      submitted: 'Submitted',
      returned: 'Returned',
      accepted: 'Accepted',
      exempt: 'Exempt',
    },
    late: 'Late',
    handedInLate: 'Handed in late',
    directiveState: { unread: 'To be checked', draft: 'Being corrected', confirmed: 'Confirmed' },
    campaignState: { draft: 'In preparation', running: 'Running' },
  },
});
