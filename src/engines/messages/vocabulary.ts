import { defineArea } from './define.ts';

/** Words of the field that several areas show. */
export const vocabulary = defineArea({
  vi: {
    unit: 'Đơn vị',
    unitType: 'Loại đơn vị',
    parentUnit: 'Đơn vị cấp trên trực tiếp',
    account: 'Tài khoản',
    role: 'Vai trò',
    reportState: {
      awaiting: 'Chưa bắt đầu',
      draft: 'Đang soạn',
      submitted: 'Đã nộp',
      returned: 'Trả lại',
      accepted: 'Đã duyệt',
      exempt: 'Được miễn',
    },
    documentState: { draft: 'Nháp', reading: 'Đang đọc', read: 'Chờ xác nhận', confirmed: 'Đã xác nhận' },
    campaignState: { draft: 'Đang chuẩn bị', running: 'Đang chạy', closed: 'Đã kết thúc', frozen: 'Đã chốt số liệu' },
  },
  en: {
    unit: 'Unit',
    unitType: 'Unit type',
    parentUnit: 'Parent unit',
    account: 'Account',
    role: 'Role',
    reportState: {
      awaiting: 'Not started',
      draft: 'Draft',
      submitted: 'Submitted',
      returned: 'Returned',
      accepted: 'Accepted',
      exempt: 'Exempt',
    },
    documentState: { draft: 'Draft', reading: 'Being read', read: 'To be confirmed', confirmed: 'Confirmed' },
    campaignState: { draft: 'In preparation', running: 'Running', closed: 'Closed', frozen: 'Frozen' },
  },
});
