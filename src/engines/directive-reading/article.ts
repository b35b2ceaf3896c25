/**
 * A directive quoted in an article (text copied from the web) has no letterhead: a sentence of the article tells who issued it when,
 * under which symbol and about what.
 */
import { kindOfWord, mentionsIn, type Kind, type Letterhead, type Mention } from '../official-document/index.ts';
import { cut, findDates, sentences, trim, withoutClosing, type Line, type Run } from '../text/index.ts';

export interface Introduced { readonly kind: Kind; readonly kindRun: Run; readonly title: Run; readonly letterhead: Letterhead }

/** Lines of an article in which it may introduce its subject. */
const reach = 60;
const issued = /(?:đã\s+|vừa\s+)?ban hành\s+$/iu;
const yearOrDay = /^\s*,?\s*(?:năm\s+\d{4}|ngày\s+\d{1,2}[/.]\d{1,2}[/.]\d{4})?\s*,?\s*/iu;
const byIssuer = /\s+do\s+(\p{Lu}[^.;:]{4,90}?)\s+ban hành/u;
const subjectOf = /(?:^|,\s*)(?:ngày\s+[\d/.]+(?:\s+tháng\s+\d+\s+năm\s+\d+)?,\s*)?(\p{Lu}[^,;:]{3,90})$/iu;

/** What the article says of the document; null where no sentence introduces one. */
export function introducedBy(lines: readonly Line[]): Introduced | null {
  const opening = lines.filter((one) => one.kind === 'text').slice(0, reach).map((line) => line.run);
  for (const run of opening) {
    for (const sentence of sentences(run)) {
      for (const mention of mentionsIn(cut(sentence, 0, 2_000)).slice(0, 12)) {
        const found = mention.code === null ? null : introducedIn(sentence, mention) ?? namedAlone(sentence, mention, opening);
        if (found) return found;
      }
    }
  }
  return null;
}

/** `Hướng dẫn số 12-HD/BTG, ngày … của …` as a line of its own; the page's headline begins with the same kind word. */
function namedAlone(sentence: Run, mention: Mention, opening: readonly Run[]): Introduced | null {
  const kind = kindOfWord(mention.kindRun.text);
  const { issuer } = mention;
  const whole = mention.index === 0 && mention.run.text.length >= withoutClosing(sentence).text.length;
  if (!kind || kind === 'other' || !issuer || !mention.date || !whole) return null;
  const word = mention.kindRun.text;
  const headline = opening.find((run) => run !== sentence && run.text.toLowerCase().startsWith(`${word.toLowerCase()} `) && !/\d\s*[/-]/u.test(run.text) && run.text.split(' ').length >= 6);
  const title = headline ? withoutClosing(trim(cut(headline, word.length))) : withoutClosing(sentence);
  return { kind, kindRun: mention.kindRun, title, letterhead: letterheadFrom(sentence, mention, { at: sentence.text.indexOf(issuer.text), text: issuer.text }, '') };
}

function introducedIn(sentence: Run, mention: Mention): Introduced | null {
  const kind = kindOfWord(mention.kindRun.text);
  if (!kind || kind === 'other') return null;
  const before = sentence.text.slice(0, mention.index);
  const end = mention.index + sentence.text.slice(mention.index).search(/\d/u);
  const symbolEnd = sentence.text.indexOf(mention.codeRun.text, end) + mention.codeRun.text.length;
  const lead = symbolEnd + (sentence.text.slice(symbolEnd).match(yearOrDay)?.[0].length ?? 0);
  const by = sentence.text.slice(lead, lead + 600).match(byIssuer);
  const verb = before.match(issued);
  const issuer = by?.[1] ? { at: lead + (by.index ?? 0) + by[0].indexOf(by[1]), text: by[1] } : verb ? issuerBefore(before.slice(0, before.length - verb[0].length)) : null;
  if (!issuer) return null;
  const title = withoutClosing(trim(cut(sentence, lead, by ? lead + (by.index ?? 0) : sentence.text.length)));
  if (title.text.split(' ').length < 4) return null;
  return { kind, kindRun: mention.kindRun, title, letterhead: letterheadFrom(sentence, mention, issuer, before) };
}

function issuerBefore(text: string): { at: number; text: string } | null {
  const name = text.trimEnd().match(subjectOf)?.[1];
  return name ? { at: text.lastIndexOf(name), text: name.trim() } : null;
}

function letterheadFrom(sentence: Run, mention: Mention, issuer: { at: number; text: string }, before: string): Letterhead {
  const day = mention.date && mention.date.length > 4 ? null : findDates(before).find((date) => date.precision === 'day');
  const year = sentence.text.slice(mention.index).match(/năm\s+((?:19|20)\d{2})/u);
  const iso = day?.iso ?? mention.date ?? year?.[1] ?? null;
  const dateRun = day ? trim(cut(sentence, day.index, day.index + day.length)) : mention.date ? mention.dateRun
    : year ? cut(sentence, mention.index + (year.index ?? 0), mention.index + (year.index ?? 0) + year[0].length) : mention.dateRun;
  return {
    number: mention.numberRun, code: mention.code ? { value: mention.code, run: mention.codeRun } : null,
    date: iso ? { iso, run: dateRun, blank: false } : null, place: null,
    bodies: [trim(cut(sentence, issuer.at, issuer.at + issuer.text.length))], hasNumberLine: false,
  };
}
