/** docs/grammar.md: the grammar's tables as a page that people read. */
import {
  actorTable, collective, comparatorTable, dateTable, dueTable, kindTable, noDueTable, signingTable, styleTable,
} from '../src/engines/grammar/index.ts';

/** The page as committed; the tables are its only source. */
export function grammarPage(): string {
  const parts = [
    ['Kinds of documents', table(['kind', 'words', 'codes', 'examples'], kindTable.map((row) => [row.kind, list(row.words), list(row.codes), list(row.examples)]))],
    ['Numbering styles, in the order in which they are tried', table(['style', 'examples', 'not'], styleTable.map((row) => [row.style, pairs(row.examples), list(row.not ?? [])]))],
    ['Actors', table(['sort', 'names begin with', 'examples'], actorTable.map((row) => [row.sort, list(row.heads), pairs(row.examples)]))],
    ['Bodies of which `các …` speaks as one actor', list(collective)],
    ['Comparators', table(['says', 'before the figure', 'behind it', 'examples'], comparatorTable.map((row) => [row.comparator, list(row.before), list(row.behind ?? []), pairs(Object.fromEntries(Object.entries(row.examples).map(([text, [value, unit]]) => [text, `${row.comparator} ${value} ${unit}`])))]))],
    ['Dates', table(['precision', 'examples'], dateTable.map((row) => [row.precision, pairs(Object.fromEntries(Object.entries(row.examples).map(([text, iso]) => [text, iso ?? 'no date'])))]))],
    ['Due dates, in the order in which the words before a date are tried', table(['binds', 'examples'], dueTable.map((row) => [row.bound, pairs(row.examples)]))],
    ['Dates that bind nobody', table(['because it is', 'examples'], noDueTable.map((row) => [row.says, list(row.examples)]))],
    ['Signing', table(['part', 'examples', 'not'], signingTable.map((row) => [row.part, list(row.examples), list(row.not)]))],
  ] as const;
  return ['# The grammar of official documents', '', 'Written by `npm run generate` from `src/engines/grammar`; each example is a test there.', '', ...parts.flatMap(([title, body]) => [`## ${title}`, '', body, ''])].join('\n');
}

const escaped = (text: string): string => text.replaceAll('|', '\\|');
const list = (words: readonly string[]): string => words.map((word) => `\`${escaped(word)}\``).join(', ');
const pairs = (examples: Readonly<Record<string, string>>): string => Object.entries(examples).map(([text, says]) => `\`${escaped(text)}\` → ${escaped(says)}`).join('<br>');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
