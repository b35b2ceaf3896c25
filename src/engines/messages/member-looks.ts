import { defineArea } from './define.ts';

/** Who looked at records of members, and which lists of them were taken out. */
export const memberLooks = defineArea({
  vi: {
    looks: {
      title: 'Ai đã xem hồ sơ này', hint: 'Những lần xem từ ngoài công đoàn; mỗi người trong một giờ được ghi một lần.', show: 'Xem danh sách', hide: 'Ẩn danh sách',
      none: 'Chưa có ai ngoài công đoàn xem hồ sơ này.', viewed: 'Đã mở hồ sơ', shown: 'Đã hiện thông tin được che',
    },
    exports: {
      title: 'Danh sách đã xuất', line: 'Ai đã lấy danh sách đoàn viên ra khỏi phần mềm, khi nào, để làm gì, bao nhiêu người.', people: 'Số người', ofUnit: 'Của đơn vị', by: 'Người xuất', at: 'Lúc',
      noneTitle: 'Chưa có danh sách nào được xuất', noneBody: 'Mỗi lần ai đó xuất danh sách đoàn viên của đơn vị này hay đơn vị bên dưới, mục đích và số người được ghi ở đây.',
    },
    purpose: 'Mục đích',
  },
  en: {
    looks: {
      title: 'Who looked at this record', hint: 'Looks from outside the union; each person is noted once an hour.', show: 'Show the list', hide: 'Hide the list',
      none: 'Nobody outside the union has looked at this record.', viewed: 'Opened the record', shown: 'Had masked details shown',
    },
    exports: {
      title: 'Lists taken out', line: 'Who took lists of members out of the program, when, for what, and how many people stood in them.', people: 'People', ofUnit: 'Of the unit', by: 'By', at: 'When',
      noneTitle: 'No list has been taken out', noneBody: 'Whenever somebody exports the members of this unit or of one below it, the purpose and the number of people show here.',
    },
    purpose: 'Purpose',
  },
});
