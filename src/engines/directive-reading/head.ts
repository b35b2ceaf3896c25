/** Head: kind, number, code, date, place, issuer, title. */
import { anyKindWord, kindOfCode, kindOfWord, runningCase, type Kind } from '../official-document/index.ts';
import { cut, join, mostlyCapitals, withoutClosing, type Run } from '../text/index.ts';
import { issuingBody } from './issuer.ts';
import type { Directive } from './schema.ts';
import { from, quote, type Field } from './sourced.ts';
import type { Source } from './source.ts';

type Head = Pick<{ [K in keyof Directive]: Field<Directive[K]> }, 'kind' | 'number' | 'code' | 'date' | 'place' | 'issuer' | 'title'>;

const subject = /^(?:V\/v|V\/V|v\/v|Về(?: việc)?)\s*:?\s+/u;

/** Reads the head. Blanks left in the form stay null. */
export function headOf(source: Source): Head {
  const { letterhead, zones } = source;
  const title = titleOf(source);
  const kind = kindIn(source, title);
  return {
    kind,
    number: letterhead.number ? quote(letterhead.number, 'head.number', 0.98) : null,
    code: letterhead.code ? from<string>(letterhead.code.run, 'head.code', letterhead.code.value, 0.98) : null,
    date: letterhead.date ? from<string>(letterhead.date.run, 'head.date', letterhead.date.iso, letterhead.date.blank ? 0.7 : 0.98) : null,
    place: letterhead.place ? quote(letterhead.place, 'head.place', 0.95) : null,
    issuer: issuingBody(source, (text) => runningCase(text, source.text)),
    title: from<string>(title, zones.kindLine ? 'head.title' : 'head.subject', title.text, title.text === '' ? 0.2 : 0.9),
  };
}

function kindIn(source: Source, title: Run): Field<Directive['kind']> {
  const { kindLine } = source.zones;
  if (source.introduced) return from<Kind>(source.introduced.kindRun, 'head.article', source.introduced.kind, 0.7);
  if (kindLine) return from<Kind>(cut(kindLine.line.run, 0, kindLine.wordLength), 'head.kind-line', kindLine.kind, 0.98);
  const { code } = source.letterhead;
  const byCode = kindOfCode(code?.value ?? null);
  if (code && byCode) return from<Kind>(code.run, 'head.kind-of-code', byCode, 0.9);
  const subjectRun = source.zones.head.flatMap((line) => line.pieces).find((piece) => subject.test(piece.text));
  if (subjectRun || (code && source.zones.head.length > 0)) return from<Kind>(subjectRun ?? code?.run ?? title, 'head.letter', 'letter', 0.7);
  const m = title.text.match(anyKindWord);
  const named = m ? kindOfWord(m[0]) : null;
  if (m && named) return from<Kind>(cut(title, m.index ?? 0, (m.index ?? 0) + m[0].length), 'head.kind-in-title', named, 0.4);
  return from<Kind>(title, 'head.kind-unknown', 'other', 0.1);
}

function titleOf(source: Source): Run {
  if (source.introduced) return source.introduced.title;
  if (source.zones.kindLine) return source.title;
  return subjectOf(source) ?? firstLine(source);
}

/** The subject of a letter: `V/v …` under its number, over as many lines as run on. */
function subjectOf(source: Source): Run | null {
  const pieces = source.zones.head.flatMap((line) => line.pieces);
  const numbered = pieces.findIndex((piece) => /^Số\s*[:.]?\s*[\d/]/iu.test(piece.text));
  const at = pieces.findIndex((piece, i) => subject.test(piece.text) && (i > numbered || /^V\/v/iu.test(piece.text)));
  if (at < 0) return null;
  const taken: Run[] = [];
  for (const piece of pieces.slice(at)) {
    if (taken.length > 0 && (mostlyCapitals(piece.text) || /^Kính g[ửở]i|,\s*ngày|^Độc lập/u.test(piece.text))) continue;
    taken.push(taken.length === 0 ? cut(piece, piece.text.match(subject)?.[0].length ?? 0) : piece);
  }
  return withoutClosing(join(taken));
}

function firstLine(source: Source): Run {
  const first = source.zones.head.find((line) => line.kind === 'text' && line.run.text.length > 20) ?? source.zones.body.find((line) => line.kind === 'text');
  return first ? withoutClosing(first.run) : { text: '', at: new Int32Array(0) };
}
