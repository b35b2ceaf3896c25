/** What a title says that its document does with another: reviews it after so many years, carries it on, changes or replaces it. */
import { mentionsIn } from '../official-document/index.ts';
import type { Mention } from '../official-document/index.ts';
import { runOf } from '../text/index.ts';
import type { LinkKind } from './kinds.ts';

/** The years that a review looks back on; each null where the title does not tell. */
export interface ReviewedYears {
  years: number | null;
  from: number | null;
  to: number | null;
}

export interface TitleLink {
  kind: LinkKind;
  mention: Mention;
  reviewed: ReviewedYears | null;
}

/** The last of these before a document's name decides; what stands nearer says more. */
const sayings: readonly [RegExp, LinkKind][] = [
  [/(?:tổng|sơ)\s+kết|kiểm\s+điểm|đánh\s+giá\s+(?:\p{L}+\s+){0,4}?(?:thực\s+hiện|triển\s+khai)/giu, 'reviews'],
  [/tiếp\s+tục\s+(?:\p{L}+\s+){0,3}?(?:thực\s+hiện|triển\s+khai)/giu, 'continues'],
  [/sửa\s+đổi|bổ\s+sung|điều\s+chỉnh/giu, 'amends'],
  [/thay\s+thế|bãi\s+bỏ/giu, 'replaces'],
  [/thực\s+hiện|triển\s+khai|thi\s+hành|cụ\s+thể\s+hóa|quán\s+triệt/giu, 'carries_out'],
];
/** The links that a title states, one for each document that it names with a number. */
export function linksInTitle(title: string): TitleLink[] {
  let from = 0;
  let about = false;
  return mentionsIn(runOf(title)).flatMap((mention, index) => {
    // What a document that stands before is about (`về …`) is that document's own affair.
    about ||= index > 0 && /(?:^|\s)về\s/iu.test(title.slice(from, mention.index));
    from = mention.index + mention.run.text.length;
    const before = title.slice(0, mention.index);
    const kind = about ? null : saidBefore(before);
    return kind ? [{ kind, mention, reviewed: kind === 'reviews' ? yearsReviewed(before, mention.date) : null }] : [];
  });
}

function saidBefore(before: string): LinkKind | null {
  let last = null as { at: number; kind: LinkKind } | null;
  for (const [words, kind] of sayings) {
    const at = [...before.matchAll(words)].at(-1)?.index ?? -1;
    if (at < 0) continue;
    // `tổng kết … thực hiện …` reviews: the thực hiện within it is what is reviewed.
    if (last === null || (kind !== 'carries_out' && at > last.at)) last = { at, kind };
  }
  return last?.kind ?? null;
}

const NUMERALS: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };
/** `10 năm`, `05 năm`, `năm năm`, `mười năm`. */
const span = new RegExp(`(?<![\\p{L}\\d/.-])(\\d{1,2}|${Object.keys(NUMERALS).join('|')})\\s+năm(?![\\p{L}]|\\s+\\d{4})`, 'iu');
const stretch = /(?<!\d)((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})(?!\d)/u;
const oneYear = /(?:tổng|sơ)\s+kết\s+năm\s+((?:19|20)\d{2})(?!\d)/iu;

/** @param before the title up to the document's name */
function yearsReviewed(before: string, date: string | null): ReviewedYears {
  const yearly = before.match(oneYear)?.[1];
  if (yearly) return { years: 1, from: Number(yearly), to: Number(yearly) };
  const named = before.match(stretch);
  if (named) return { years: Number(named[2]) - Number(named[1]), from: Number(named[1]), to: Number(named[2]) };
  const said = before.match(span)?.[1]?.toLowerCase();
  const years = said === undefined ? null : (NUMERALS[said] ?? Number(said));
  const from = date ? Number(date.slice(0, 4)) : null;
  return { years, from, to: years !== null && from !== null ? from + years : null };
}
