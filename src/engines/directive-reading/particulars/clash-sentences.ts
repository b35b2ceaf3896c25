/** What the planner is told about deadlines that clash, in both languages. */
import type { Rung } from './schema.ts';

const levels: Readonly<Record<Rung, { vi: string; en: string }>> = {
  grassroots: { vi: 'công đoàn cơ sở', en: 'grassroots unions' },
  upper: { vi: 'công đoàn cấp trên trực tiếp cơ sở', en: 'the unions directly above the grassroots' },
  province: { vi: 'LĐLĐ tỉnh, thành phố và tương đương', en: 'provincial federations and their like' },
  central: { vi: 'Tổng Liên đoàn', en: 'the General Confederation' },
};
const both = (rungs: readonly Rung[], language: 'vi' | 'en'): string => rungs.map((rung) => levels[rung][language]).join(language === 'vi' ? ' và ' : ' and ');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The sentences by code. */
export const clashSentences = {
  deadline_conflict: (actor: string, one: string, other: string) => ({
    vi: `${capital(actor)} có hai hạn khác nhau cho cùng một việc: “${one}” và “${other}”. Hãy hỏi lại nơi ban hành hoặc chọn một hạn.`,
    en: `“${actor}” has two different dates for one thing: “${one}” and “${other}”. Ask the issuer, or choose one.`,
  }),
  levels_share_deadline: (rungs: readonly Rung[], due: string) => ({
    vi: `${capital(both(rungs, 'vi'))} có chung một hạn “${due}”: cấp trên không còn ngày nào để xem và tổng hợp báo cáo của cấp dưới.`,
    en: `${capital(both(rungs, 'en'))} share one date, “${due}”: the level above has no day left to review and consolidate.`,
  }),
  level_skipped: (from: Rung, to: Rung, over: Rung) => ({
    vi: `${capital(levels[from].vi)} được yêu cầu gửi báo cáo thẳng lên ${levels[to].vi}, bỏ qua ${levels[over].vi}. Hãy xem báo cáo có đi qua cấp đó không.`,
    en: `${capital(levels[from].en)} are asked to report straight to ${levels[to].en}, past ${levels[over].en}. Check whether reports go through that level.`,
  }),
  level_without_deadline: (rungs: readonly Rung[], scope: string) => ({
    vi: `Văn bản nêu “${scope}” nhưng không cho ${both(rungs, 'vi')} hạn nào. Khi giao việc cần tự đặt hạn.`,
    en: `The document says “${scope}” but gives ${both(rungs, 'en')} no date. Set one when passing it on.`,
  }),
  deadline_after_level_above: (lower: Rung, due: string, higher: Rung, above: string) => ({
    vi: `Hạn của ${levels[lower].vi} “${due}” muộn hơn hạn “${above}” của ${levels[higher].vi}: cấp trên phải xong trước khi cấp dưới gửi.`,
    en: `The date of ${levels[lower].en}, “${due}”, is later than “${above}” of ${levels[higher].en}, which would have to finish first.`,
  }),
};
export type ClashCode = keyof typeof clashSentences;
