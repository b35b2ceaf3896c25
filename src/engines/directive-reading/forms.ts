/** Forms: the biểu mẫu, phụ lục and announced outlines that the document names. */
import { comparableWords, cut, mostlyCapitals, sentences, trim, withoutClosing, type Run } from '../text/index.ts';
import { markerOf } from '../official-document/index.ts';
import type { NamedForm } from './schema.ts';
import { from, type Sourced } from './sourced.ts';
import type { Source } from './source.ts';

const numbered = /(?<![\p{L}])((?:biểu mẫu|phụ lục|phụ biểu|mẫu biểu|mẫu|biểu)\s+(?:số\s+)?(?:\d{1,2}[a-z]?|[IVX]{1,4})(?:[-/][\p{Lu}\d]+)*)(?![\p{L}\p{N}%])/giu;
const general = /(?<![\p{L}])((?:các\s+)?(?:phụ lục|biểu mẫu|mẫu biểu|bảng biểu|phụ biểu))(?=[^.;]{0,24}(?:kèm theo|gửi kèm|đính kèm|kèm))|(?<=\(?(?:kèm theo|kèm|theo|tại)\s+)((?:các\s+)?(?:phụ lục|biểu mẫu))(?=[\s).,;])|(?<=theo\s+)(mẫu)(?=\s+(?:báo cáo\s+(?:nhanh\s+)?)?(?:gửi kèm|kèm theo|đính kèm))/giu;
const outline = /(?<![\p{L}])((?:gợi ý\s+)?đề cương(?:\s+(?:gợi ý|hướng dẫn))?(?:\s+báo cáo)?)(?=[^.;]{0,24}(?:kèm theo|gửi kèm|đính kèm))/giu;
/** Forms of another document (`Phụ lục I ban hành kèm theo Nghị định …`) are not this one's. */
const foreign = /^[^.;]{0,30}(?:ban hành\s+)?(?:kèm theo|của|tại)\s+(?:Nghị định|Thông tư|Quyết định|Luật|Hướng dẫn|Quy định|Nghị quyết)\s+(?:số|\d)/u;

/** No sentence names more. */
const mostForms = 30;

interface Found { readonly label: Run; readonly key: string; readonly title: Run | null; readonly general: boolean }

/** Reads the forms in order of first naming. */
export function formsOf(source: Source): Sourced<NamedForm>[] {
  const runs = [...source.paragraphs.map((p) => p.run), ...source.annexParagraphs.map((p) => p.run)];
  const found: Found[] = runs.flatMap((run) => /biểu|mẫu|phụ lục|đề cương/iu.test(run.text) ? sentences(run).flatMap((sentence) => formsIn(sentence, source.outline !== null)) : []);
  const kept: Found[] = [];
  for (const form of found) {
    const known = kept.findIndex((other) => other.key === form.key);
    const covered = form.general && kept.some((other) => sameSort(other.key, form.key));
    if (known < 0 && !covered) kept.push(form);
    else if (known >= 0 && !kept[known]?.title && form.title) kept[known] = { ...form, label: kept[known]?.label ?? form.label };
  }
  if (!kept.some((form) => sort(form.key) === 'annex')) kept.push(...unnamedAnnexes(source));
  const specific = kept.filter((form) => !form.general || !kept.some((other) => !other.general && sameSort(other.key, form.key)));
  return specific.map((form) => from<NamedForm>(form.label, 'form', {
    label: from<string>(form.label, 'form.label', labelOf(form.label.text)),
    title: form.title ? from<string>(form.title, 'form.title', form.title.text, 0.7) : null,
  }));
}

/** A label begins with a capital and is otherwise in small letters; its number stays as printed. */
function labelOf(printed: string): string {
  const words = printed.replace(/^các\s+/iu, '').replace(/^(?:PHỤ LỤC|BIỂU MẪU|MẪU BIỂU|PHỤ BIỂU|MẪU|BIỂU)(?:\s+SỐ)?/u, (capitals) => capitals.toLowerCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Annexes that no sentence names: their own headings do. */
function unnamedAnnexes(source: Source): Found[] {
  return source.zones.annexes.flatMap(({ heading, lines }) => {
    const label = heading.run.text.match(/^PHỤ LỤC(?:\s+(?:SỐ\s+)?(?:\d{1,2}|[IVX]{1,4}))?/iu)?.[0];
    if (!label) return [];
    const first = lines.find((line) => line.kind === 'text' && !/^\(/u.test(line.run.text));
    const title = first && mostlyCapitals(first.run.text) ? withoutClosing(first.run) : null;
    return [{ label: cut(heading.run, 0, label.length), key: comparableWords(label).join(' '), title, general: false }];
  });
}

const sameSort = (a: string, b: string): boolean => sort(a) === sort(b);
const sort = (key: string): string => /phụ/u.test(key) ? 'annex' : /đề cương/u.test(key) ? 'outline' : 'form';

function formsIn(sentence: Run, outlineIncluded: boolean): Found[] {
  const found: Found[] = [];
  for (const m of sentence.text.matchAll(numbered)) {
    const after = sentence.text.slice(m.index + m[0].length);
    if (foreign.test(after) || /^\s*\(?(?:Dùng cho)/u.test(after)) continue;
    if (found.length >= mostForms) break;
    const label = cut(sentence, m.index, m.index + m[0].length);
    found.push({ label, key: comparableWords(label.text.replace(/số\s+0*/iu, '')).join(' '), title: titleOf(sentence, m.index, after), general: false });
  }
  for (const m of [...sentence.text.matchAll(general), ...(outlineIncluded ? [] : sentence.text.matchAll(outline))]) {
    if (foreign.test(sentence.text.slice(m.index + m[0].length))) continue;
    const label = cut(sentence, m.index, m.index + m[0].length);
    found.push({ label, key: comparableWords(label.text.replace(/^các\s+/iu, '')).join(' '), title: null, general: true });
  }
  return found;
}

/** What a form is said to hold: the words after its label (`Mẫu 1: …`), or the sentence whose bracket names it. */
function titleOf(sentence: Run, at: number, after: string): Run | null {
  const colon = after.match(/^\s*[:–-]\s+(?=\p{Lu})/u);
  if (colon) {
    const rest = cut(sentence, sentence.text.length - after.length + colon[0].length);
    const bracket = rest.text.search(/\)(?:[.;,]|$)/u);
    const title = withoutClosing(bracket >= 0 && !rest.text.slice(0, bracket).includes('(') ? cut(rest, 0, bracket) : rest);
    return title.text !== '' && title.text.length < 200 ? title : null;
  }
  const bracket = sentence.text.lastIndexOf('(', at);
  if (bracket < 10 || sentence.text.slice(bracket, at).includes(')')) return null;
  const lead = markerOf(sentence.text)?.length ?? 0;
  const title = withoutClosing(trim(cut(sentence, lead, bracket)));
  return title.text !== '' ? title : null;
}
