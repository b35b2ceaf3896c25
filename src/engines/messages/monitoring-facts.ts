import { defineArea } from './define.ts';

/** What the journal says of following campaigns up; `administration.ts` takes it in. */
export const monitoringFacts = defineArea({
  vi: { 'reports.chased': 'Đôn đốc nộp báo cáo', 'following.exported': 'Tải bảng theo dõi đợt báo cáo', 'campaign.escalation-changed': 'Đổi quy tắc nhắc hạn của đợt báo cáo' },
  en: { 'reports.chased': 'Chased reports that are awaited', 'following.exported': 'Took out a table of a campaign', 'campaign.escalation-changed': 'Changed the rules of reminding in a campaign' },
});
