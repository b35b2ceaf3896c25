import { counted, defineArea } from './define.ts';

/** Blanking personal details that were kept long enough. */
export const blanking = defineArea({
  vi: {
    name: 'Thông tin cá nhân',
    title: 'Xóa thông tin cá nhân hết hạn lưu',
    line: (months: number) => `Người đã thôi mọi công đoàn quá ${months} tháng: ngày sinh, số định danh, số thẻ, điện thoại, dân tộc được xóa. Tên, năm sinh và quá trình còn lại.`,
    due: (count: string) => `${count} người đã quá thời hạn lưu.`,
    none: 'Không có ai quá thời hạn lưu.',
    noneBody: 'Khi có người quá thời hạn, số người hiện ở đây. Thời hạn lưu là một con số quy định, đặt ở Danh mục.',
    action: 'Xóa thông tin cá nhân',
    confirm: (count: string) => `Xóa thông tin cá nhân của ${count} người? Không lấy lại được.`,
    word: 'XÓA',
    done: (count: string) => `Đã xóa thông tin cá nhân của ${count} người. Việc này được ghi trong nhật ký.`,
  },
  en: {
    name: 'Personal details',
    title: 'Blank personal details kept long enough',
    line: (months) => `Of who left every union more than ${counted(months, 'month')} ago: day of birth, citizen id, card, phone and ethnicity are blanked. Name, year of birth and history stay.`,
    due: (count) => `${count} people are past the time.`,
    none: 'Nobody is past the time.',
    noneBody: 'Once somebody is, the number of people appears here. The time is a number of a rule, set among the words.',
    action: 'Blank the details',
    confirm: (count) => `Blank the personal details of ${count} people? This cannot be taken back.`,
    word: 'BLANK',
    done: (count) => `The details of ${count} people are blanked. The journal tells of it.`,
  },
});
