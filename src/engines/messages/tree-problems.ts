import { actName, type NamedDecision } from './act-name.ts';
import { defineArea } from './define.ts';
import type { Language } from './define.ts';
import { formatDate } from './format.ts';

/** What problems of the tree bring along: the unit that they are about, and days. */
type TreeFacts = Readonly<Record<string, unknown>>;

const unit = (language: Language, name: unknown): string => (typeof name === 'string' ? `“${name}”` : language === 'vi' ? 'Đơn vị này' : 'This unit');
const day = (language: Language, given: unknown): string => (typeof given === 'string' ? formatDate(language, given) : language === 'vi' ? 'đã chọn' : 'the chosen day');

/** Is what is told of as ended over by that day? */
const since = (endedFrom: unknown, on: unknown): boolean => typeof endedFrom === 'string' && (typeof on !== 'string' || endedFrom <= on);
/** By which decision, where one is known. */
const by = (language: Language, act: unknown): string => (typeof act === 'object' && act !== null ? (language === 'vi' ? ` theo ${actName('vi', act as NamedDecision)}` : ` by ${actName('en', act as NamedDecision)}`) : '');

/** What belongs to a unit by now. */
const hanging: Record<Language, Record<string, string>> = {
  vi: {
    members: 'đoàn viên hoặc hồ sơ chuyển sinh hoạt', officers: 'ban chấp hành, cán bộ hoặc người phụ trách', offices: 'tổ trưởng, vị trí việc làm hoặc biên chế', workplaces: 'đơn vị sử dụng lao động',
    accounts: 'tài khoản được giao vai trò', documents: 'văn bản', reports: 'đợt báo cáo hoặc báo cáo',
  },
  en: { members: 'members or transfers', officers: 'a committee, officers or care', offices: 'leaders, job positions or a staff quota', workplaces: 'workplaces', accounts: 'accounts with a role', documents: 'documents', reports: 'report campaigns or reports' },
};
const hangs = (language: Language, kind: unknown): string => hanging[language][String(kind)] ?? '';

/** Why an act on the tree of units cannot be, or cannot be taken back. */
export const treeProblems = defineArea({
  vi: {
    unit_not_there: ({ unitName, on, endedFrom, act }: TreeFacts) => (since(endedFrom, on) ? `${unit('vi', unitName)} đã kết thúc từ ngày ${day('vi', endedFrom)}${by('vi', act)}.` : `${unit('vi', unitName)} không hoạt động vào ngày ${day('vi', on)}: chưa thành lập, hoặc đã kết thúc.`),
    unit_founded_already: 'Đơn vị này đã được thành lập rồi.',
    parent_not_there: ({ unitName, parentName, on, endedFrom, act }: TreeFacts) => (since(endedFrom, on) ? `${unit('vi', parentName)} kết thúc từ ngày ${day('vi', endedFrom)}${by('vi', act)}, nên từ ngày đó không còn đơn vị nào trực thuộc. Hãy chọn đơn vị cấp trên khác.` : `${unit('vi', parentName ?? unitName)} chưa hoạt động vào ngày ${day('vi', on)}, nên chưa có đơn vị nào trực thuộc.`),
    parent_below_itself: ({ unitName }: TreeFacts) => `${unit('vi', unitName)} không thể trực thuộc chính mình hoặc đơn vị nằm dưới mình.`,
    unit_type_unchanged: ({ unitName }: TreeFacts) => `${unit('vi', unitName)} đã thuộc loại này.`,
    same_unit_twice: ({ unitName }: TreeFacts) => `${unit('vi', unitName)} được chọn hai lần.`,
    needs_two_units: 'Cần ít nhất hai đơn vị.',
    not_higher: 'Nâng cấp phải lên loại ở cấp cao hơn.',
    unit_type_does_not_fit: ({ unitName }: TreeFacts) => `${unit('vi', unitName)} không thể thành loại này tại nơi đang trực thuộc: công đoàn bộ phận và tổ chỉ ở trong công đoàn cơ sở, ban, văn phòng không phải là một cấp công đoàn. Hãy chọn loại khác hoặc đơn vị cấp trên khác.`,
    not_lower: 'Hạ cấp phải xuống loại ở cấp thấp hơn.',
    nothing_changes: 'Không có gì thay đổi so với hiện tại.',
    units_left_below: ({ unitName, parentName, on, endedFrom, act }: TreeFacts) => (since(endedFrom, on) ? `${unit('vi', parentName)} kết thúc từ ngày ${day('vi', endedFrom)}${by('vi', act)}, nên ${unit('vi', unitName)} sẽ không còn đơn vị cấp trên. Hãy chọn đơn vị cấp trên khác.` : `${unit('vi', unitName)} sẽ không còn đơn vị cấp trên từ ngày ${day('vi', on)}. Hãy chọn nơi chuyển đến.`),
    unit_not_below: ({ unitName }: TreeFacts) => `${unit('vi', unitName)} không trực thuộc đơn vị được tách vào ngày này.`,
    unit_ends_already: ({ unitName, endedFrom, act }: TreeFacts) => `${unit('vi', unitName)} đã có ngày kết thúc${typeof endedFrom === 'string' ? ` (từ ${day('vi', endedFrom)})` : ''}${by('vi', act)}. Nếu quyết định đó sai, hãy hoàn tác nó trước.`,
    founded_after_end: ({ unitName }: TreeFacts) => `Ngày thành lập của ${unit('vi', unitName)} phải trước ngày đơn vị kết thúc hoạt động.`,
    act_undone_already: 'Quyết định này đã được hoàn tác rồi.',
    act_undo_window_over: ({ until }: TreeFacts) => `Chỉ hoàn tác được đến hết ngày ${day('vi', until)}. Hãy ghi nhận một quyết định mới để sửa.`,
    act_built_upon: ({ unitName, hanging }: TreeFacts) => hanging ? `Không hoàn tác được nữa: ${unit('vi', unitName)} đã có ${hangs('vi', hanging)}. Hãy gỡ phần đó trước; nếu không gỡ được, hãy ghi nhận quyết định giải thể.` : `Không hoàn tác được nữa: đã có thay đổi ghi sau dựa trên quyết định này${unitName ? ` (${unitName})` : ''}. Hãy hoàn tác thay đổi sau trước.`,
    act_file_kind: ({ filename }: TreeFacts) => `Không nhận tệp ${typeof filename === 'string' ? filename : ''}. Hãy chọn tệp PDF, Word, Excel hoặc ảnh.`,
    act_files_full: ({ most }: TreeFacts) => `Mỗi quyết định giữ được tối đa ${String(most)} tệp.`,
    unit_code_taken: 'Mã đơn vị này đã có đơn vị khác dùng.',
  },
  en: {
    unit_not_there: ({ unitName, on, endedFrom, act }) => (since(endedFrom, on) ? `${unit('en', unitName)} ended from ${day('en', endedFrom)}${by('en', act)}.` : `${unit('en', unitName)} is not active on ${day('en', on)}: not founded yet, or ended.`),
    unit_founded_already: 'This unit was founded already.',
    parent_not_there: ({ unitName, parentName, on, endedFrom, act }) => (since(endedFrom, on) ? `${unit('en', parentName)} ends from ${day('en', endedFrom)}${by('en', act)}: nothing hangs below it from that day. Choose another unit above.` : `${unit('en', parentName ?? unitName)} is not active yet on ${day('en', on)}: nothing hangs below it.`),
    parent_below_itself: ({ unitName }: TreeFacts) => `${unit('en', unitName)} cannot hang below itself or below one of its own.`,
    unit_type_unchanged: ({ unitName }: TreeFacts) => `${unit('en', unitName)} is of this type already.`,
    same_unit_twice: ({ unitName }: TreeFacts) => `${unit('en', unitName)} was chosen twice.`,
    needs_two_units: 'It takes two units at least.',
    not_higher: 'An upgrade leads to a type of a higher level.',
    unit_type_does_not_fit: ({ unitName }) => `${unit('en', unitName)} cannot become of this type where it hangs: branches and groups stand within a grassroots union, and an office is no level of unions. Choose another type, or another unit above.`,
    not_lower: 'A downgrade leads to a type of a lower level.',
    nothing_changes: 'Nothing would change.',
    units_left_below: ({ unitName, parentName, on, endedFrom, act }) => (since(endedFrom, on) ? `${unit('en', parentName)} ends from ${day('en', endedFrom)}${by('en', act)}, and ${unit('en', unitName)} would have no unit above it. Choose another unit above.` : `${unit('en', unitName)} would have no unit above it from ${day('en', on)}. Choose where it goes.`),
    unit_not_below: ({ unitName }: TreeFacts) => `${unit('en', unitName)} does not hang below the unit that is split on that day.`,
    unit_ends_already: ({ unitName, endedFrom, act }) => `An end of ${unit('en', unitName)} is recorded${typeof endedFrom === 'string' ? ` (from ${day('en', endedFrom)})` : ''}${by('en', act)}. If that decision is wrong, take it back first.`,
    founded_after_end: ({ unitName }: TreeFacts) => `The founding day of ${unit('en', unitName)} must lie before the day on which it ends.`,
    act_undone_already: 'This decision was taken back already.',
    act_undo_window_over: ({ until }: TreeFacts) => `It could be taken back until ${day('en', until)}. Record a new decision to mend it.`,
    act_built_upon: ({ unitName, hanging }: TreeFacts) => hanging ? `It cannot be taken back any more: ${unit('en', unitName)} has ${hangs('en', hanging)} by now. Remove these first; where that cannot be, record that it is dissolved.` : `It cannot be taken back any more: a later change stands on it${unitName ? ` (${unitName})` : ''}. Take the later one back first.`,
    act_file_kind: ({ filename }: TreeFacts) => `The file ${typeof filename === 'string' ? filename : ''} is not taken. Choose a PDF, Word, Excel or picture file.`,
    act_files_full: ({ most }: TreeFacts) => `A decision keeps at most ${String(most)} files.`,
    unit_code_taken: 'Another unit has this code.',
  },
});
