import type { Language } from './define.ts';
import { formatDate } from './format.ts';
import { unitActs } from './unit-acts.ts';

/** A decision as sentences and pages refer to it. */
export interface NamedDecision {
  kind?: string | null;
  title: string | null;
  decisionSymbol: string | null;
  decisionDate: string | null;
  recordedBy: string | null;
  recordedOn: string;
}

/** “quyết định “Sắp xếp” (45/QĐ-LĐLĐ ngày 20/7/2024), Nguyễn Thanh Bình ghi nhận ngày 21/7/2024”: what it is called, and who recorded it when. */
export function actName(language: Language, act: NamedDecision): string {
  const kinds: Record<string, string> = unitActs[language].kind;
  const title = act.title ?? kinds[act.kind ?? ''] ?? '';
  const date = act.decisionDate && formatDate(language, act.decisionDate);
  const symbol = act.decisionSymbol && date ? unitActs[language].ofDay(act.decisionSymbol, date) : act.decisionSymbol ?? date;
  const called = [title && (language === 'vi' ? `quyết định “${title}”` : `the decision “${title}”`), symbol && `(${symbol})`].filter(Boolean).join(' ') || (language === 'vi' ? 'một quyết định' : 'a decision');
  const on = formatDate(language, act.recordedOn);
  if (language === 'vi') return `${called}, ${act.recordedBy ? `${act.recordedBy} ghi nhận` : 'ghi nhận'} ngày ${on}`;
  return `${called}, recorded ${act.recordedBy ? `by ${act.recordedBy} ` : ''}on ${on}`;
}
