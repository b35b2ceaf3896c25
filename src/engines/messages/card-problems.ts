import { defineArea } from './define.ts';

/** Why something in a card exchange cannot be, by the code of the problem or of the field. */
export const cardProblems = defineArea({
  vi: {
    byCode: {
      card_number_twice: 'Số thẻ mới này vừa được ghi cho người khác. Hãy kiểm tra lại danh sách.',
      card_round_begun: 'Đợt này đã có thẻ được ghi số, in hoặc trao, nên không xóa được. Có thể sửa ngày kết thúc của đợt.',
      card_changed_since: 'Số thẻ của người này đã được sửa sau khi trao thẻ. Hãy xem lại hồ sơ đoàn viên trước khi hoàn tác.',
      cards_printed_later: 'Có thẻ in sau ngày này. Hãy chọn ngày trao từ ngày in trở đi.',
    },
    field: {
      not_above_unions: 'Đợt đổi thẻ do công đoàn cấp trên của công đoàn cơ sở mở.',
      round_closes_before_it_opens: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
      due_before_missing: 'Hãy chọn ngày.',
      before_round: 'Trước ngày bắt đầu của đợt.',
      too_many_lines: 'Quá nhiều dòng: mỗi lần dán không quá 5.000 dòng.',
      no_lines: 'Chưa có dòng nào.',
    },
  },
  en: {
    byCode: {
      card_number_twice: 'This new number was just given to somebody else. Please check the list.',
      card_round_begun: 'Cards of this round have been numbered, printed or handed over, so it cannot be deleted. Its last day can be changed.',
      card_changed_since: 'The card number of this person was changed after the card was handed over. Look at the record before you take this back.',
      cards_printed_later: 'Some cards were printed after this day. Choose a day from their printing on.',
    },
    field: {
      not_above_unions: 'A card exchange is opened by a unit above the grassroots unions.',
      round_closes_before_it_opens: 'The last day lies before the first.',
      due_before_missing: 'Please choose a day.',
      before_round: 'Before the first day of the round.',
      too_many_lines: 'Too many lines: 5,000 at most at a time.',
      no_lines: 'There is no line yet.',
    },
  },
});
