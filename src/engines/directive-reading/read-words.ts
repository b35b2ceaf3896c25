/**
 * Reads words that a person marked, knowing what the person says they are: the same recognisers as for a whole document,
 * over a small document in which these words stand where such words stand.
 */
import { markerOf, paragraphsOf, runningCase, symbolFrom, symbolSource, treeOf } from '../official-document/index.ts';
import { canonicalText, findDates, runOf, toLines, withoutClosing } from '../text/index.ts';
import { citationsOf, citedDocuments } from './citations.ts';
import { deadlinesOf } from './deadlines.ts';
import { duesIn } from './due.ts';
import { figuresIn } from './figures.ts';
import { formsOf } from './forms.ts';
import type { Citation, Deadline, Due, NamedForm, Target, Task, TreeNode } from './schema.ts';
import { outlineOf, sectionsOf } from './sections.ts';
import { settle, type Lifted, type Sourced } from './sourced.ts';
import { sourceOf } from './source.ts';
import { statementsOf } from './statements.ts';
import { targetsOf } from './targets.ts';
import { tasksOf } from './tasks.ts';

/** What a person can say that words are, and what is then read from them. */
export interface WordValues {
  target: Target;
  task: Task;
  deadline: Deadline;
  section: TreeNode;
  outline: TreeNode;
  form: NamedForm;
  recipient: string;
  citation: Citation;
}
export type WordKind = keyof WordValues;
export type HeadField = 'number' | 'code' | 'date' | 'place' | 'issuer' | 'title' | 'authority' | 'position' | 'name';

const noDue: Due = { date: '', bound: 'by', precision: 'day', text: '' };
const heading = { target: 'CHỈ TIÊU', task: 'TỔ CHỨC THỰC HIỆN', deadline: 'TỔ CHỨC THỰC HIỆN', citation: 'NỘI DUNG', form: 'NỘI DUNG' };

const readers: { readonly [K in WordKind]: (words: string, line: string) => WordValues[K][] } = {
  target: (_, line) => {
    const found = settled<Target>(targetsOf(sourceWith('target', line).body));
    return found.length > 0 ? found : [{ text: line, measure: line, ...figureIn(line), population: null, period: null }];
  },
  task: (_, line) => {
    const found = settled<Task>(tasksOf(statementsOf(sourceWith('task', line).body), [], new Set()));
    return found.length > 0 ? found : [{ text: line, lead: [], support: [], due: dueIn(line) }];
  },
  deadline: (_, line) => {
    const found = settled<Deadline>(deadlinesOf(statementsOf(sourceWith('deadline', line).body), [], new Set()));
    return found.length > 0 ? found : [{ actor: null, action: line, deliverTo: null, due: dueIn(line) ?? noDue }];
  },
  section: (words, line) => parts(words, line, sectionsOf),
  outline: (words, line) => parts(words, line, outlineOf),
  form: (_, line) => {
    const found = settled<NamedForm>(formsOf(sourceWith('form', line)));
    return found.length > 0 ? found : [{ label: line, title: null }];
  },
  recipient: (words) => toLines(canonicalText(words)).map(({ run }) => bare(flat(run.text))).filter((one) => one !== ''),
  citation: (_, line) => {
    const found = settled<Citation>(citationsOf(citedDocuments(sourceWith('citation', line))));
    return found.length > 0 ? found : [{ kind: 'other', number: null, code: null, date: findDates(line)[0]?.iso ?? null, issuer: null }];
  },
};

/**
 * Reads words as the kind that a person names; at least one value wherever there are words. What they do not say is null, a
 * missing figure NaN and a missing date empty: the person fills it in. Total: never throws.
 */
export function readWords<K extends WordKind>(kind: K, words: string): WordValues[K][] {
  const line = bare(flat(canonicalText(words)));
  return line === '' ? [] : readers[kind](words, line);
}

/** Reads words as a field of the head or the signature; null where they hold no such thing. */
export function readHeadWords(field: HeadField, words: string): string | null {
  const line = withoutClosing(runOf(flat(canonicalText(words)))).text;
  const symbol = [...line.matchAll(new RegExp(symbolSource, 'gu'))][0];
  switch (field) {
    case 'number': return symbol ? symbolFrom(symbol).number : (/\d+[a-zđª]{0,2}/u.exec(line)?.[0] ?? null);
    case 'code': return symbol ? symbolFrom(symbol).code : (line.replace(/^.*?\//u, '').replace(/\s+/gu, '') || null);
    case 'date': return findDates(line)[0]?.iso ?? null;
    case 'place': return line.replace(/,?\s*ngày\s.*$/iu, '') || null;
    case 'issuer': return runningCase(line) || null;
    default: return line || null;
  }
}

const flat = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The words without the marker before them and the closing mark behind. */
function bare(line: string): string {
  return withoutClosing(runOf(line.slice(markerOf(line)?.length ?? 0))).text;
}

function sourceWith(kind: keyof typeof heading, line: string) {
  return sourceOf(`KẾ HOẠCH\nTrích yếu\nI. ${heading[kind]}\n- ${line}.\n`);
}

function settled<T>(found: Sourced<T>[]): T[] {
  return settle<T[]>(found as Lifted<T[]>).value;
}

function figureIn(line: string): Pick<Target, 'comparator' | 'value' | 'unit'> {
  const [figure] = figuresIn(line, true);
  return figure ? { comparator: figure.comparator, value: figure.value, unit: figure.unit } : { comparator: '>=', value: Number.NaN, unit: '%' };
}

function dueIn(line: string): Due | null {
  const [phrase] = duesIn(line, true);
  if (!phrase) return null;
  return { date: phrase.date, bound: phrase.bound, precision: phrase.precision, text: line.slice(phrase.index, phrase.index + phrase.length) };
}

/** Several marked lines keep their own tree; one line is one part. */
function parts(words: string, line: string, read: typeof outlineOf): TreeNode[] {
  const lines = toLines(canonicalText(words));
  const wrapping = { width: 0, interleaved: false, tight: false, spaced: false };
  const found = settled<TreeNode>(read(treeOf(paragraphsOf(lines, wrapping))));
  if (found.length > 0) return found;
  return [{ label: markerOf(flat(words))?.label ?? '', heading: line, children: [] }];
}
