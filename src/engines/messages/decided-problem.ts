import type { Facts } from './problems.ts';

const inVietnamese: Record<string, string> = { accepted: 'duyệt', returned: 'trả lại', withdrawn: 'rút lại' };
const inEnglish: Record<string, string> = { accepted: 'accepted', returned: 'returned', withdrawn: 'taken back' };

/** What somebody else decided first, by whom and when, as far as the answer tells. */
export function decidedInVietnamese({ decision, by, at }: Facts): string {
  const what = inVietnamese[String(decision)];
  return what && typeof by === 'string' ? `${by} đã ${what} báo cáo này${moment(at, 'vi', ' lúc ')}.` : 'Báo cáo này đã có người quyết định.';
}

export function decidedInEnglish({ decision, by, at }: Facts): string {
  const what = inEnglish[String(decision)];
  return what && typeof by === 'string' ? `This report was ${what} by ${by}${moment(at, 'en', ' at ')}.` : 'This report has already been decided on.';
}

function moment(at: unknown, language: 'vi' | 'en', before: string): string {
  if (typeof at !== 'string') return '';
  const told = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'numeric', year: 'numeric' });
  return `${before}${told.format(new Date(at))}`;
}
