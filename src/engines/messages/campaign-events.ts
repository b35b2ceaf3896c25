import { defineArea } from './define.ts';

/** What decisions on units did to reports. */
export const campaignEvents = defineArea({
  vi: {
    endedReason: (decision: string) => (decision ? `Đơn vị kết thúc hoạt động theo ${decision}` : 'Đơn vị kết thúc hoạt động'),
    passedReason: (heir: string, decision: string) => `Đã nhập vào ${heir}${decision ? ` theo ${decision}` : ''}`,
    title: 'Thay đổi về tổ chức trong đợt báo cáo',
    event: {
      ended: (date: string) => `Đơn vị kết thúc hoạt động ngày ${date}.`,
      'passed-to': (date: string, other: string) => `Từ ngày ${date}, báo cáo do ${other} nộp.`,
      'took-over': (date: string, other: string) => `Nhận báo cáo thay ${other} từ ngày ${date}.`,
      includes: (date: string, other: string) => `Từ ngày ${date}, báo cáo gồm cả ${other}.`,
      moved: (date: string, other: string) => `Từ ngày ${date}, nộp báo cáo cho ${other}.`,
      begun: (date: string) => `Đơn vị kết thúc hoạt động ngày ${date}; báo cáo đã viết dở do nơi trả lời thay hoàn thành.`,
      stayed: (date: string, other: string) => `Đơn vị chuyển nơi trực thuộc ngày ${date}; báo cáo của đợt này vẫn nộp cho ${other}.`,
    },
    decision: 'Xem quyết định',
    newcomers: 'Đơn vị mới thành lập trong đợt',
    newcomersLine: 'Các đơn vị này thuộc loại phải báo cáo nhưng được thành lập sau khi phát động.',
    newcomer: (date: string, above: string) => `thành lập ${date}, thuộc ${above}`,
    add: 'Thêm vào đợt',
    addUnit: (unit: string) => `Thêm vào đợt: ${unit}`,
    added: 'Đã thêm vào đợt.',
  },
  en: {
    endedReason: (decision) => (decision ? `The unit ended by ${decision}` : 'The unit ended'),
    passedReason: (heir, decision) => `Merged into ${heir}${decision ? ` by ${decision}` : ''}`,
    title: 'Changes of units during the campaign',
    event: {
      ended: (date) => `The unit ended on ${date}.`,
      'passed-to': (date, other) => `From ${date} on ${other} reports for it.`,
      'took-over': (date, other) => `Reports in place of ${other} from ${date} on.`,
      includes: (date, other) => `From ${date} on the report includes ${other}.`,
      moved: (date, other) => `From ${date} on it reports to ${other}.`,
      begun: (date) => `The unit ended on ${date}; the report that it had begun is finished by whoever answers for it.`,
      stayed: (date, other) => `The unit hangs elsewhere from ${date} on; this report still goes to ${other}.`,
    },
    decision: 'See the decision',
    newcomers: 'Units founded during the campaign',
    newcomersLine: 'They are of types that report, and were founded after the launch.',
    newcomer: (date, above) => `founded ${date}, below ${above}`,
    add: 'Add to the campaign',
    addUnit: (unit) => `Add to the campaign: ${unit}`,
    added: 'Added.',
  },
});
