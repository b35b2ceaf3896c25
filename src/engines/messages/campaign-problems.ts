import { formatDate } from './format.ts';
import type { Facts } from './problems.ts';

const day = (language: 'vi' | 'en', value: unknown) => formatDate(language, String(value ?? ''));
const names = (value: unknown) => (Array.isArray(value) ? value.slice(0, 5).join('; ') : '');

/** Sentences for problems of report campaigns. */
export const campaignProblems = {
  vi: {
    byCode: {
      report_locked: ({ lockOn, ask }: Facts) =>
        `Báo cáo đã khóa từ sau ngày ${day('vi', lockOn)}, không sửa và không nộp được nữa.${ask ? ` Hãy đề nghị ${String(ask)} gia hạn.` : ' Hãy gia hạn trước khi viết tiếp.'}`,
      nothing_to_extend: 'Không có hạn nào thay đổi: các đơn vị đã chọn đã có hạn bằng hoặc muộn hơn, hoặc không còn phải nộp.',
      due_after_above: ({ due, names: units }: Facts) => `Hạn ${day('vi', due)} muộn hơn hạn của cấp trên trực tiếp: ${names(units)}. Nếu vẫn muốn gia hạn, hãy đánh dấu xác nhận.`,
      reports_handed_in: ({ names: units }: Facts) => `Đã có báo cáo nộp nên không miễn được: ${names(units)}.`,
      above_is_exempt: 'Cấp trên trực tiếp đang được miễn. Hãy bỏ miễn cho cấp trên trước.',
      holiday_is_fixed: 'Ngày nghỉ này do luật định nên không sửa được.',
      no_open_period: 'Kỳ này đã mở, chưa đến ngày mở hoặc đã quá hạn.',
      not_a_newcomer: 'Chỉ thêm được đơn vị thành lập sau khi phát động, thuộc loại phải báo cáo và chưa có trong danh sách.',
      extension_already_asked: 'Đơn vị đã gửi đề nghị gia hạn và đang chờ ý kiến.',
    },
    field: {
      no_campaign_before: 'Cần một đợt báo cáo đã phát động của cùng đơn vị.',
      not_a_weekend: 'Ngày làm bù phải là thứ bảy hoặc chủ nhật.',
      lock_before_due: 'Ngày khóa phải từ hạn nộp trở đi.',
      due_not_later: 'Phải muộn hơn hạn hiện nay.',
      due_after_above: 'Muộn hơn hạn của cấp trên trực tiếp.',
    },
  },
  en: {
    byCode: {
      report_locked: ({ lockOn, ask }: Facts) =>
        `The report was locked after ${day('en', lockOn)} and can no longer be changed or handed in.${ask ? ` Ask ${String(ask)} for a later day.` : ' Grant a later day before going on.'}`,
      nothing_to_extend: 'No day changes: the chosen units are due on that day or later, or nothing is awaited from them.',
      due_after_above: ({ due, names: units }: Facts) => `${day('en', due)} is after the due day of the level above: ${names(units)}. Tick the confirmation if this is meant.`,
      reports_handed_in: ({ names: units }: Facts) => `Reports were handed in already, so they cannot be exempted: ${names(units)}.`,
      above_is_exempt: 'The level above is exempt itself. Take that back first.',
      holiday_is_fixed: 'This holiday is fixed by law and cannot be changed.',
      no_open_period: 'This period has opened already, does not open yet, or is over.',
      not_a_newcomer: 'Only a unit that was founded after the launch, is of a type that reports, and is not in the roster can be added.',
      extension_already_asked: 'The unit has asked for a later day and waits for an answer.',
    },
    field: {
      no_campaign_before: 'A launched campaign of the same unit is needed.',
      not_a_weekend: 'Only a Saturday or a Sunday is worked instead.',
      lock_before_due: 'The lock day must not be before the due day.',
      due_not_later: 'Must be later than the present due day.',
      due_after_above: 'After the due day of the level above.',
    },
  },
};
