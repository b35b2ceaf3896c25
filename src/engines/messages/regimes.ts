import { counted, defineArea } from './define.ts';

/** Periodic reporting: regimes, their periods and campaigns. */
export const regimes = defineArea({
  vi: {
    title: 'Chế độ báo cáo định kỳ',
    line: 'Mỗi chế độ tự mở đợt báo cáo của từng kỳ vào ngày đã định, với mẫu, cấp báo cáo và hạn tính theo ngày làm việc.',
    create: 'Lập chế độ báo cáo',
    edit: 'Sửa chế độ',
    empty: 'Chưa có chế độ báo cáo định kỳ nào',
    emptyBody: 'Lập một chế độ để đợt báo cáo tháng, quý, 6 tháng, 9 tháng, năm hay năm học tự mở đúng ngày.',
    search: 'Tìm chế độ báo cáo',
    searchPlaceholder: 'Tên chế độ, không cần dấu…',
    nothing: 'Không có chế độ nào khớp.',
    columns: { title: 'Chế độ', period: 'Kỳ', next: 'Kỳ tới', state: 'Trạng thái' },
    state: { active: 'Đang áp dụng', paused: 'Tạm dừng' },
    kinds: { month: 'Hằng tháng', quarter: 'Hằng quý', 'half-year': '6 tháng', 'nine-months': '9 tháng', year: 'Hằng năm', 'school-year': 'Năm học' },
    periodName: (key: string) => nameInVietnamese(key),
    opensOn: (date: string) => `mở ngày ${date}`,
    dueOn: (date: string) => `hạn ${date}`,
    fromTo: (from: string, to: string) => `số liệu từ ${from} đến ${to}`,

    unit: 'Đơn vị yêu cầu báo cáo',
    name: 'Tên báo cáo',
    nameHint: 'Tên của kỳ được thêm vào sau, ví dụ: Báo cáo công tác công đoàn tháng 7 năm 2024.',
    nameNeeded: 'Hãy đặt tên.',
    kind: 'Kỳ báo cáo',
    endDay: 'Ngày chốt số liệu',
    endDayHint: 'Ngày cuối của kỳ; 31 là ngày cuối tháng. Chốt ngày 14 thì kỳ sau tính từ ngày 15.',
    endMonths: 'Các tháng chốt số liệu',
    endMonthsHint: (count: number) => `Chọn ${count} tháng. Ví dụ 6 tháng chốt vào tháng 5 và tháng 11.`,
    endMonthsNeeded: (count: number) => `Hãy chọn đúng ${count} tháng.`,
    month: (number: string) => `tháng ${number}`,
    openBefore: 'Mở trước ngày chốt số liệu',
    openBeforeHint: 'Số ngày. 0 là mở đúng ngày chốt.',
    dueKind: 'Hạn tổng hợp',
    dueKinds: { 'working-days': 'Sau ngày chốt một số ngày làm việc', fixed: 'Vào một ngày cố định' },
    dueDays: 'Số ngày làm việc sau ngày chốt',
    dueDay: 'Ngày trong tháng',
    dueMonths: 'Số tháng sau tháng chốt',
    ownLockAfter: 'Khóa sau hạn (ngày làm việc)',
    lockHint: 'Để trống thì không khóa.',
    levels: 'Các cấp phải báo cáo, từ trên xuống',
    gap: 'Nộp trước hạn của cấp trên (ngày làm việc)',
    template: 'Mẫu báo cáo lấy từ đợt',
    templateHint: 'Đề cương, biểu mẫu và văn bản chỉ đạo được chép từ đợt này.',
    templateNeeded: 'Hãy chọn một đợt báo cáo.',
    templateNone: 'Đơn vị chưa có đợt báo cáo nào. Hãy soạn một đợt (có thể để bản nháp) rồi quay lại.',
    keepTemplate: (sections: number, forms: number) => `Giữ mẫu hiện có (${sections} mục, ${forms} biểu)`,
    required: 'Chưa điền ô này.',
    save: 'Lưu chế độ',
    saved: 'Đã lưu.',
    preview: 'Các kỳ tới theo quy tắc này',

    next: 'Kỳ tới',
    noNext: 'Đang tạm dừng, không tự mở kỳ nào.',
    opensByItself: 'Đợt báo cáo tự mở và phát động vào ngày này. Nếu chưa phát động được thì giữ bản nháp và báo cho người lập.',
    openNow: 'Mở kỳ này ngay',
    opened: 'Đã mở đợt báo cáo.',
    openedStuck: 'Đã tạo bản nháp nhưng chưa phát động được; hãy xem các điểm cần sửa.',
    pause: 'Tạm dừng',
    resume: 'Áp dụng lại',
    paused: 'Đã tạm dừng.',
    resumed: 'Đã áp dụng lại.',
    campaigns: 'Các đợt theo kỳ',
    noCampaigns: 'Chưa có đợt nào.',
    about: (sections: number, forms: number) => `${sections} mục, ${forms} biểu mẫu`,
    levelLine: (types: string, gap: number) => `${types}: trước hạn cấp trên ${gap} ngày làm việc`,

    previous: 'Đợt trước để so sánh',
    previousHint: 'Số liệu của đợt này đứng cạnh số liệu kỳ trước khi viết và khi tổng hợp.',
    previousNone: 'Không so sánh',
    previousLink: 'Đợt trước',
    ofRegime: 'Theo chế độ định kỳ',
  },
  en: {
    title: 'Periodic reporting',
    line: 'Each regime opens the campaign of every period by itself on its day, with template, levels and due days counted in working days.',
    create: 'Set up periodic reporting',
    edit: 'Change',
    empty: 'No periodic reporting yet',
    emptyBody: 'Set one up, and the campaign of each month, quarter, half year, nine months, year or school year opens on its day.',
    search: 'Find periodic reporting',
    searchPlaceholder: 'Name…',
    nothing: 'Nothing matches.',
    columns: { title: 'Regime', period: 'Period', next: 'Next period', state: 'State' },
    state: { active: 'Active', paused: 'Paused' },
    kinds: { month: 'Monthly', quarter: 'Quarterly', 'half-year': 'Half-yearly', 'nine-months': 'Nine months', year: 'Yearly', 'school-year': 'School year' },
    periodName: (key) => nameInEnglish(key),
    opensOn: (date) => `opens ${date}`,
    dueOn: (date) => `due ${date}`,
    fromTo: (from, to) => `figures of ${from} to ${to}`,

    unit: 'Asking unit',
    name: 'Name of the report',
    nameHint: 'The name of the period is added to it.',
    nameNeeded: 'Please give it a name.',
    kind: 'Period',
    endDay: 'Cut-off day',
    endDayHint: 'The last day of a period; 31 for the end of the month.',
    endMonths: 'Cut-off months',
    endMonthsHint: (count) => `Choose ${counted(count, 'month')}.`,
    endMonthsNeeded: (count) => `Choose exactly ${counted(count, 'month')}.`,
    month: (number) => `month ${number}`,
    openBefore: 'Opens before the cut-off day',
    openBeforeHint: 'Days. 0 opens on the cut-off day itself.',
    dueKind: 'Due',
    dueKinds: { 'working-days': 'Some working days after the cut-off', fixed: 'On a fixed day' },
    dueDays: 'Working days after the cut-off',
    dueDay: 'Day of the month',
    dueMonths: 'Months after that of the cut-off',
    ownLockAfter: 'Locked after the due day (working days)',
    lockHint: 'Left empty, it is never locked.',
    levels: 'Levels that report, from the top down',
    gap: 'Due before the level above (working days)',
    template: 'Template from the campaign',
    templateHint: 'Outline, forms and directive are copied from it.',
    templateNeeded: 'Please choose a campaign.',
    templateNone: 'The unit has no campaign yet. Prepare one, a draft will do, and come back.',
    keepTemplate: (sections, forms) => `Keep the template (${counted(sections, 'section')}, ${counted(forms, 'form')})`,
    required: 'Please fill this in.',
    save: 'Save',
    saved: 'Saved.',
    preview: 'The next periods by this rule',

    next: 'Next period',
    noNext: 'Paused: no period opens by itself.',
    opensByItself: 'The campaign opens and is launched by itself on this day. If it cannot be launched it stays a draft, and its planners are told.',
    openNow: 'Open this period now',
    opened: 'The campaign has opened.',
    openedStuck: 'A draft was made but could not be launched; see what is missing.',
    pause: 'Pause',
    resume: 'Resume',
    paused: 'Paused.',
    resumed: 'Resumed.',
    campaigns: 'Campaigns by period',
    noCampaigns: 'No campaign yet.',
    about: (sections, forms) => `${counted(sections, 'section')}, ${counted(forms, 'form')}`,
    levelLine: (types, gap) => `${types}: ${counted(gap, 'working day')} before the level above`,

    previous: 'Campaign before it, for comparison',
    previousHint: 'Its figures stand beside those of this one.',
    previousNone: 'Nothing to compare with',
    previousLink: 'Campaign before',
    ofRegime: 'Periodic reporting',
  },
});

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A period by its key, as it follows the name of a report. */
function nameInVietnamese(key: string): string {
  const [year = '', part] = key.split('-');
  if (part === undefined) return `năm ${year}`;
  if (part === '9m') return `9 tháng năm ${year}`;
  if (part.startsWith('q')) return `quý ${ROMAN[Number(part.slice(1)) - 1]} năm ${year}`;
  if (part.startsWith('h')) return part === 'h1' ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
  return part.length === 4 ? `năm học ${year}–${part}` : `tháng ${Number(part)} năm ${year}`;
}

function nameInEnglish(key: string): string {
  const [year = '', part] = key.split('-');
  if (part === undefined) return year;
  if (part === '9m') return `nine months of ${year}`;
  if (part.startsWith('q')) return `quarter ${part.slice(1)} of ${year}`;
  if (part.startsWith('h')) return part === 'h1' ? `first half of ${year}` : `second half of ${year}`;
  return part.length === 4 ? `school year ${year}–${part}` : `month ${Number(part)} of ${year}`;
}
