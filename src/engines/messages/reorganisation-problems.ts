import { counted, defineArea } from './define.ts';
import { formatNumber } from './format.ts';

type Facts = Readonly<Record<string, unknown>>;
const number = (given: unknown): number => (typeof given === 'number' ? given : 0);

/** Why a reorganisation cannot be recorded as it was asked for. */
export const reorganisationProblems = defineArea({
  vi: {
    members_to_decide: ({ members, units, unitName }: Facts) =>
      `${typeof unitName === 'string' ? `“${unitName}” còn` : `${formatNumber('vi', number(units))} công đoàn còn`} ${formatNumber('vi', number(members))} đoàn viên. Hãy chọn: chuyển sang công đoàn khác, hoặc kết thúc sinh hoạt.`,
    members_go_nowhere: 'Nơi nhận đoàn viên phải là công đoàn cơ sở hoặc nghiệp đoàn còn hoạt động vào ngày đó. Hãy chọn nơi khác.',
    members_not_of_unit: ({ people }: Facts) => `${formatNumber('vi', number(people))} người được chọn không sinh hoạt ở công đoàn kết thúc. Hãy tải lại danh sách rồi chọn lại.`,
    members_of_unit_that_stays: 'Có công đoàn không kết thúc trong quyết định này nhưng lại được chọn nơi chuyển đoàn viên.',
    members_move_twice: 'Có đoàn viên phải chuyển hai lần vào hai ngày khác nhau. Hãy ghi thành hai quyết định.',
    nothing_selected: 'Chưa có đơn vị nào được chọn. Hãy chọn ít nhất một điều kiện, hoặc dán danh sách mã hay tên.',
    too_many_units: ({ most }: Facts) => `Một quyết định nhận tối đa ${formatNumber('vi', number(most))} đơn vị. Hãy chia thành nhiều quyết định.`,
    units_not_found: ({ count }: Facts) => `${formatNumber('vi', number(count))} dòng không tìm thấy đơn vị, hoặc trùng tên. Hãy sửa các dòng đó, hoặc chọn bỏ qua.`,
    selection_changed: 'Danh sách đơn vị đã thay đổi từ lúc bạn xem trước. Hãy xem trước lại rồi ghi nhận.',
    union_in_two_groups: 'Có công đoàn nằm trong hai nhóm. Mỗi công đoàn chỉ ở một nhóm.',
    group_too_large: ({ most }: Facts) => `Mỗi nhóm ghép tối đa ${formatNumber('vi', number(most))} công đoàn. Hãy chia nhóm này ra.`,
    union_gone: ({ unitName }: Facts) => `“${String(unitName)}” không còn nữa, vì quyết định thành lập đã được hoàn tác. Hãy bỏ khỏi nhóm, lưu lại rồi quyết định.`,
    absorber_not_in_group: 'Công đoàn tiếp nhận phải nằm trong chính nhóm đó.',
    nothing_to_hand_over: 'Không có gì để bàn giao.',
    successor_not_there: 'Đơn vị kế thừa phải đang hoạt động. Hãy chọn đơn vị khác.',
    respondent_not_there: 'Người trả lời phải có tài khoản đang mở. Hãy chọn người khác.',
    hand_over_to_come: 'Ngày bàn giao không thể sau hôm nay. Hãy ghi nhận vào đúng ngày bàn giao.',
    unit_not_ended: 'Chỉ bàn giao được của đơn vị đã kết thúc. Với đơn vị đang hoạt động, hãy bàn giao của từng người.',
    hand_over_undone_already: 'Lần bàn giao này đã được hoàn tác rồi.',
  },
  en: {
    members_to_decide: ({ members, units, unitName }: Facts) =>
      `${typeof unitName === 'string' ? `“${unitName}” has` : `${counted(number(units), 'union')} have`} ${counted(number(members), 'member')}. Choose: to another union, or without one.`,
    members_go_nowhere: 'Members go to a grassroots union or guild that is active on that day. Choose another.',
    members_not_of_unit: ({ people }: Facts) => `${counted(number(people), 'person', 'people')} chosen do not belong to the union that ends. Load the list again and choose anew.`,
    members_of_unit_that_stays: 'A union does not end by this decision, yet it was said where its members go.',
    members_move_twice: 'Some members would move twice, on two days. Record two decisions.',
    nothing_selected: 'No unit is selected. Choose a condition at least, or paste a list of codes or names.',
    too_many_units: ({ most }: Facts) => `One decision takes ${counted(number(most), 'unit')} at most. Divide it.`,
    units_not_found: ({ count }: Facts) => `${counted(number(count), 'line')} name no unit, or more than one. Mend them, or leave them out.`,
    selection_changed: 'Other units would be taken than when you looked. Look again, then record.',
    union_in_two_groups: 'A union is in two groups. Each belongs to one.',
    group_too_large: ({ most }: Facts) => `One group takes ${counted(number(most), 'union')} at most. Divide it.`,
    union_gone: ({ unitName }: Facts) => `“${String(unitName)}” is gone: its founding was taken back. Take it out of its group, save, then decide.`,
    absorber_not_in_group: 'The union that takes the others in must be in the group.',
    nothing_to_hand_over: 'There is nothing to hand over.',
    successor_not_there: 'The successor must be active. Choose another unit.',
    respondent_not_there: 'Whoever answers needs an open account. Choose somebody else.',
    hand_over_to_come: 'A hand-over cannot lie in the future. Record it on its day.',
    unit_not_ended: 'Only a unit that has ended hands over as a whole. With one that works, hand over person by person.',
    hand_over_undone_already: 'This hand-over was taken back already.',
  },
});
