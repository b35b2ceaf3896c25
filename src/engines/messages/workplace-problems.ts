import { defineArea, type Language } from './define.ts';
import { formatDate } from './format.ts';

type Facts = Readonly<Record<string, unknown>>;

function dayOf(facts: Facts, key: string, language: Language): string {
  const day = facts[key];
  return typeof day === 'string' ? formatDate(language, day) : '';
}

const countOf = (facts: Facts, key: string): string => String(facts[key] ?? '');

/** Why something cannot be recorded of a workplace, or of the founding of a union there. */
export const workplaceProblems = defineArea({
  vi: {
    workplace_code_taken: 'Mã số này đã có ở một đơn vị sử dụng lao động khác. Hãy tìm theo mã số trước khi thêm mới.',
    workplace_changed_meanwhile: 'Người khác vừa ghi thay đổi ở đây. Hãy tải lại để xem bản mới nhất.',
    women_above_workers: 'Số lao động nữ không thể nhiều hơn tổng số lao động.',
    before_opening: (facts: Facts) => `Đơn vị này chỉ được ghi nhận từ ngày ${dayOf(facts, 'opened', 'vi')}. Hãy chọn ngày từ hôm đó trở đi.`,
    covered_already: (facts: Facts) => `${typeof facts['union'] === 'string' ? facts['union'] : 'Một công đoàn'} đang bao phủ đơn vị này. Mỗi lúc chỉ một công đoàn; hãy kết thúc việc bao phủ đó trước.`,
    union_not_active: (facts: Facts) => `Công đoàn này không hoạt động vào ngày ${dayOf(facts, 'on', 'vi')}: chưa thành lập hoặc đã kết thúc.`,
    not_a_grassroots_union: 'Hãy chọn một công đoàn cơ sở hoặc nghiệp đoàn cơ sở.',
    not_a_caretaker: 'Hãy chọn một đơn vị ở trên cấp cơ sở để theo dõi.',
    workplace_closed: 'Đơn vị này đã đóng cửa.',
    founding_under_way: 'Ở đây đang vận động thành lập công đoàn. Hãy hoàn tất, hoặc tạm dừng và ghi lý do trước.',
    too_few_applications: (facts: Facts) => `Mới có ${countOf(facts, 'applications')} đơn gia nhập, cần ít nhất ${countOf(facts, 'minimum')}. Còn thiếu ${countOf(facts, 'missing')} đơn.`,
    before_earlier_step: (facts: Facts) => `Bước trước đã ghi ngày ${dayOf(facts, 'on', 'vi')}. Hãy chọn ngày từ hôm đó trở đi.`,
    step_out_of_order: 'Chưa tới bước này. Hãy ghi các bước trước theo thứ tự.',
    only_newest_step_taken_back: 'Chỉ thu hồi được lần ghi gần nhất. Lần tiếp xúc đầu thì không thu hồi; hãy tạm dừng và ghi lý do.',
  },
  en: {
    workplace_code_taken: 'Another workplace has this code already. Look for the code before you add a new one.',
    workplace_changed_meanwhile: 'Someone else has just recorded a change here. Reload to see the newest version.',
    women_above_workers: 'There cannot be more women than workers.',
    before_opening: (facts) => `This workplace is known only from ${dayOf(facts, 'opened', 'en')}. Choose that day or a later one.`,
    covered_already: (facts) => `${typeof facts['union'] === 'string' ? facts['union'] : 'A union'} covers this workplace. One union at a time: end that covering first.`,
    union_not_active: (facts) => `This union is not active on ${dayOf(facts, 'on', 'en')}: not founded yet, or ended.`,
    not_a_grassroots_union: 'Choose a grassroots union or guild.',
    not_a_caretaker: 'Choose a unit above the grassroots to look after it.',
    workplace_closed: 'This workplace has closed.',
    founding_under_way: 'A union is being founded here. Finish it, or stop it with a reason first.',
    too_few_applications: (facts) => `There are ${countOf(facts, 'applications')} applications, and ${countOf(facts, 'minimum')} are needed. ${countOf(facts, 'missing')} are missing.`,
    before_earlier_step: (facts) => `The step before has the day ${dayOf(facts, 'on', 'en')}. Choose that day or a later one.`,
    step_out_of_order: 'Not this step yet. Record the steps before it in their order.',
    only_newest_step_taken_back: 'Only the newest record can be taken back. The first contact cannot; stop the founding with a reason instead.',
  },
});
