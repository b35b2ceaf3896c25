import { numberIn, type absences } from '#engines/forms/definition.ts';
import { readFigure, writeFigure } from '#engines/forms/typed.ts';
import { printed } from './draft-savers.ts';

/** What a person says of a cell beside its figure: an estimate, or why there is none. `none` takes it back. */
export const marks = ['estimate', 'no_record', 'did_not_exist', 'none'] as const;
export type Mark = (typeof marks)[number];

/** The cell with the mark, as it would be typed; marking an estimate twice makes it the actual figure. */
export function marked(typed: string, mark: Mark): string {
  if (mark === 'none') return '';
  if (mark !== 'estimate') return writeFigure({ absent: mark satisfies (typeof absences)[number] }, String);
  const value = readFigure(typed);
  const figure = numberIn(value);
  if (figure === null) return typed;
  return writeFigure(typeof value === 'number' ? { value, estimate: true } : figure, (number) => printed(number, decimalsOf(number)));
}

const decimalsOf = (number: number): number => (String(number).split('.')[1] ?? '').length;

/** The mark that a key stands for, by its place on the keyboard: with Alt, letters come out differently on some. */
export function markOfKey(event: { altKey: boolean; ctrlKey: boolean; metaKey: boolean; code: string }): Mark | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey) return undefined;
  return ({ KeyU: 'estimate', KeyK: 'no_record', KeyC: 'did_not_exist' } as const)[event.code as 'KeyU'];
}
