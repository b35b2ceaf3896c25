import { cellAt, type Cell } from '#engines/forms/cell.ts';
import type { Note } from '../assignment.ts';
import type { DraftSavers } from './draft-savers.ts';
import type { Part } from './parts.ts';
import { isBlankText } from './section-text.ts';
import { faultsOf } from './typed-row.ts';

export type PartState = 'empty' | 'written' | 'returned' | 'wrong' | 'unsaved';

const notSaved = ['kept', 'refused', 'conflict'];

/** What a reader of the spine must know of a part, the most pressing first. */
export function partState(part: Part, savers: DraftSavers, notes: Note[]): PartState {
  const fields = fieldsOf(part, savers);
  if (fields.some((saver) => notSaved.includes(saver.snapshot().status))) return 'unsaved';
  if (part.kind === 'form' && faultCount(part, savers) > 0) return 'wrong';
  if (notes.some((note) => isPinnedTo(note, part))) return 'returned';
  return emptyCount(part, savers) === cellCount(part, savers) ? 'empty' : 'written';
}

export function isPinnedTo(note: Note, part: Part): boolean {
  return part.kind === 'section' ? note.sectionKey === part.section.key : note.formKey === part.form.key;
}

/** How many cells of a form hold something that cannot be saved. */
export function faultCount(part: Part, savers: DraftSavers): number {
  if (part.kind === 'section') return 0;
  return savers.rowsOf(part.form).reduce((sum, row) => sum + faultsOf(part.form, row.key, savers.row(part.form.key, row.key)?.snapshot().value ?? {}).size, 0);
}

/** Empty cells of a form (columns of words may stay empty), or 1 for a section without a word. */
export function emptyCount(part: Part, savers: DraftSavers): number {
  if (part.kind === 'section') {
    const saver = savers.section(part.section.key);
    return !saver || isBlankText(saver.snapshot().value) ? 1 : 0;
  }
  return askedIn(part, savers).filter(({ row, column }) => (savers.row(part.form.key, row.key)?.snapshot().value[column.key] ?? '').trim() === '').length;
}

function cellCount(part: Part, savers: DraftSavers): number {
  return part.kind === 'section' ? 1 : askedIn(part, savers).length;
}

/** The cells that somebody is to fill; where rows are only added, there may be none yet. */
function askedIn(part: Part & { kind: 'form' }, savers: DraftSavers): Cell[] {
  return savers.rowsOf(part.form).flatMap((row) => figureColumns(part).map((column) => cellAt(part.form, row, column))).filter((cell) => cell.state === 'open');
}

function figureColumns(part: Part & { kind: 'form' }) {
  const figures = part.form.columns.filter((column) => column.type !== 'text');
  return figures.length > 0 ? figures : part.form.columns;
}

/** Places of the whole report that the server has not taken. */
export function unsavedCount(savers: DraftSavers): number {
  return savers.all().filter((saver) => saver.dirty()).length;
}

function fieldsOf(part: Part, savers: DraftSavers) {
  if (part.kind === 'section') return [savers.section(part.section.key)].filter((saver) => saver !== undefined);
  return savers.rowsOf(part.form).map((row) => savers.row(part.form.key, row.key)).filter((saver) => saver !== undefined);
}
