/** What a clerk should look at, in the words of the trade, both languages. */
import { isBullet, walk, type Part } from '../official-document/index.ts';
import { gluedWords, spanOf, type Run } from '../text/index.ts';
import type { Diagnostic } from './reading.ts';
import type { Directive } from './schema.ts';
import type { Source } from './source.ts';

type Sentence = (detail: string) => { vi: string; en: string };
/** The sentences by code; `detail` is the words of the document concerned. */
const sentencesByCode = {
  text_unreadable: () => ({ vi: 'Văn bản mất dấu hoặc lỗi phông chữ, không nên dùng kết quả đọc', en: 'The text has lost its accents or its encoding; do not rely on this reading' }),
  text_too_long: () => ({ vi: 'Văn bản quá dài, phần từ chỗ này trở đi chưa được đọc', en: 'The text is too long; from here on it was not read' }),
  text_empty: () => ({ vi: 'Văn bản không có chữ nào', en: 'The document holds no text' }),
  words_glued: (words) => ({ vi: `Chữ bị dính liền: ${words}`, en: `Words run together: ${words.replace(', có thể là ', ', perhaps ')}` }),
  kind_missing: () => ({ vi: 'Không thấy tên loại văn bản (kế hoạch, nghị quyết…)', en: 'No document kind is printed (plan, resolution …)' }),
  number_blank: () => ({ vi: 'Số văn bản để trống', en: 'The document number is left blank' }),
  date_blank: () => ({ vi: 'Ngày ký để trống', en: 'The date of signature is left blank' }),
  head_missing: () => ({ vi: 'Không thấy số, ký hiệu và ngày ký của văn bản', en: 'The document prints neither symbol nor date' }),
  issuer_missing: () => ({ vi: 'Không thấy cơ quan ban hành', en: 'The issuing organisation is not printed' }),
  signature_missing: () => ({ vi: 'Không thấy phần ký', en: 'There is no signature block' }),
  recipients_missing: () => ({ vi: 'Không thấy nơi nhận', en: 'No recipients are listed' }),
  section_repeated: (label) => ({ vi: `Mục ${label} bị lặp`, en: `Section ${label} appears twice` }),
  section_skipped: (label) => ({ vi: `Trước mục ${label} thiếu một mục`, en: `A section is missing before ${label}` }),
  date_before_document: (words) => ({ vi: `Hạn “${words}” sớm hơn ngày ký văn bản`, en: `The due date “${words}” is earlier than the document's date` }),
  date_impossible: (words) => ({ vi: `Ngày “${words}” không có trong lịch`, en: `The date “${words}” does not exist` }),
} satisfies Record<string, Sentence>;
export type DiagnosticCode = keyof typeof sentencesByCode;

/** More of one sort than this says nothing further. */
const most = 20;

function diagnostic(code: DiagnosticCode, run?: Run, detail = '', pointer?: string): Diagnostic {
  const make: Sentence = sentencesByCode[code];
  const place = run && run.text !== '' ? spanOf(run) : {};
  return { code, message: make(detail), ...place, ...(pointer ? { pointer } : {}) };
}

/** Looks a reading over. Order: the text, the head, the numbering, the dates. */
export function diagnosticsOf(source: Source, directive: Directive, wholeLength = source.text.length): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (source.text.trim() === '') return [diagnostic('text_empty')];
  if (wholeLength > source.text.length) found.push({ ...diagnostic('text_too_long'), start: source.text.length, end: wholeLength });
  if (looksBroken(source.text)) found.push(diagnostic('text_unreadable'));
  const { letterhead, zones } = source;
  if (!zones.kindLine && directive.kind === 'other') found.push(diagnostic('kind_missing', undefined, '', '/kind'));
  if (letterhead.hasNumberLine && !letterhead.number) found.push(diagnostic('number_blank', letterhead.code?.run, '', '/number'));
  if (letterhead.date?.blank) found.push(diagnostic('date_blank', letterhead.date.run, '', '/date'));
  if (!letterhead.hasNumberLine && !letterhead.code && !letterhead.date) found.push(diagnostic('head_missing'));
  if (!directive.issuer) found.push(diagnostic('issuer_missing', undefined, '', '/issuer'));
  if (!directive.signature) found.push(diagnostic('signature_missing', undefined, '', '/signature'));
  if (directive.recipients.length === 0) found.push(diagnostic('recipients_missing', undefined, '', '/recipients'));
  return [...found, ...gluedIn(source.text), ...numberingOf(source.body).slice(0, most), ...impossibleDates(source), ...earlyDues(directive).slice(0, most)];
}

/** Vietnamese text carries marks on every few letters; a text that has lost them, or holds other letters instead, is broken. */
function looksBroken(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 200) return false;
  const marked = sample.match(/[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/giu)?.length ?? 0;
  const foreign = sample.match(/[μ®©−¬­¸µ¶·¹ÐÞ§¨]/gu)?.length ?? 0;
  return marked / letters < 0.12 || foreign / letters > 0.01;
}

/** Words that a converter ran together; where there are more, the whole text wants a look. */
function gluedIn(text: string): Diagnostic[] {
  return gluedWords(text, 10).map(({ start, end, parts }) => ({ ...diagnostic('words_glued', undefined, `“${text.slice(start, end)}”, có thể là “${parts.join(' ')}”`), start, end }));
}

function numberingOf(root: Part): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const part of [root, ...walk(root)]) {
    const items = part.children.filter((child) => !isBullet(child.marker) && child.marker.ordinal !== null);
    items.forEach((item, i) => {
      const before = items[i - 1];
      if (!before || before.marker.style !== item.marker.style) return;
      const step = (item.marker.ordinal ?? 0) - (before.marker.ordinal ?? 0);
      if (step === 0) found.push(diagnostic('section_repeated', item.labelRun, item.marker.label));
      else if (step > 1 && item.marker.style !== 'letter') found.push(diagnostic('section_skipped', item.labelRun, item.marker.label));
    });
  }
  return found;
}

function impossibleDates(source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const m of source.text.matchAll(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/gu)) {
    const [day, month, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
    const real = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (!real) found.push({ ...diagnostic('date_impossible', undefined, m[0]), start: m.index, end: m.index + m[0].length });
    if (found.length >= most) break;
  }
  return found;
}

function earlyDues(directive: Directive): Diagnostic[] {
  const { date } = directive;
  if (!date || date.length < 10) return [];
  return directive.deadlines.flatMap((deadline, i) => {
    const due = deadline.due.date;
    const early = due.includes('Q') ? due.slice(0, 4) < date.slice(0, 4) : due < date.slice(0, due.length);
    return early ? [diagnostic('date_before_document', undefined, deadline.due.text, `/deadlines/${i}/due`)] : [];
  });
}

