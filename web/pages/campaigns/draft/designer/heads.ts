import type { FormDefinition } from '#engines/forms/definition.ts';

type Headers = NonNullable<FormDefinition['headers']>;
interface Head {
  label: string;
}
/** A header row with the head over each column; null where none is. One head is one object, however many columns it spans. */
type Line = (Head | null)[];

/** Header rows at most. */
export const MOST_LINES = 4;

function spread(form: FormDefinition): Line[] {
  return (form.headers ?? []).map((header) => header.flatMap(({ label, span }) => {
    const head = label === '' ? null : { label };
    return Array.from({ length: span }, () => head);
  }));
}

function gathered(lines: Line[]): Headers | undefined {
  const headers = lines.filter((line) => line.some((head) => head !== null)).map((line) => {
    const cells: { label: string; span: number }[] = [];
    line.forEach((head, at) => {
      if (at > 0 && line[at - 1] === head) cells.at(-1)!.span += 1;
      else cells.push({ label: head?.label ?? '', span: 1 });
    });
    return cells;
  });
  return headers.length > 0 ? headers : undefined;
}

export function withHeaders(form: FormDefinition, headers: Headers | undefined): FormDefinition {
  const { headers: _before, ...rest } = form;
  return headers ? { ...rest, headers } : rest;
}

/** Puts one head over columns next to each other, above the heads that are there already. @returns null where it would cut one apart */
export function mergeHeads(form: FormDefinition, from: number, to: number, label: string): FormDefinition | null {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const lines = spread(form);
  const within = (line: Line) => line.slice(first, last + 1);
  const cuts = (line: Line) => [line[first - 1] ?? null, line[last + 1] ?? null].some((head) => head !== null && within(line).includes(head));
  const covers = (line: Line) => line[first] !== null && within(line).every((head) => head === line[first]) && cuts(line);
  const lowestCover = lines.findLastIndex(covers);
  if (lines.some((line, at) => cuts(line) && at > lowestCover) || lines.slice(0, lowestCover + 1).some((line) => cuts(line) && !covers(line))) return null;
  const head = { label };
  // The lowest free row above what the new head is to stand over.
  const highestWithin = lines.findIndex((line, at) => at > lowestCover && within(line).some((one) => one !== null));
  const free = highestWithin < 0 ? lines.length - 1 : highestWithin - 1;
  if (free > lowestCover) lines[free] = lines[free]!.map((one, at) => (at >= first && at <= last ? head : one));
  else {
    if (lines.length >= MOST_LINES) return null;
    lines.splice(lowestCover + 1, 0, form.columns.map((_, at) => (at >= first && at <= last ? head : null)));
  }
  return withHeaders(form, gathered(lines));
}

/** Another label for the head over the column `at` in a row; without words it goes. */
export function labelHead(form: FormDefinition, line: number, at: number, label: string): FormDefinition {
  const lines = spread(form);
  const head = lines[line]?.[at];
  if (!head) return form;
  const next = label === '' ? null : { label };
  return withHeaders(form, gathered(lines.map((one, place) => (place === line ? one.map((other) => (other === head ? next : other)) : one))));
}

/** Heads after a column has come in before `at`: it belongs to a head that stands on both sides of it. */
export function headsWithColumn(form: FormDefinition, at: number): Headers | undefined {
  return gathered(spread(form).map((line) => {
    const head = at > 0 && at < line.length && line[at - 1] === line[at] ? line[at]! : null;
    return [...line.slice(0, at), head, ...line.slice(at)];
  }));
}

export const headsWithoutColumn = (form: FormDefinition, at: number): Headers | undefined =>
  gathered(spread(form).map((line) => line.filter((_, place) => place !== at)));
