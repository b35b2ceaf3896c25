import { useMemo } from 'react';
import type { Cell } from '#engines/forms/cell.ts';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { writeFigure } from '#engines/forms/typed.ts';
import type { Note } from '../assignment.ts';
import { printed, type DraftSavers, type RowSaver } from './draft-savers.ts';
import { placeBlock, readBlock, readTyped, type TypedRow } from './typed-row.ts';

/** What the table and the cards of a form share: its rows with their savers, notes by cell, pasting a block. */
export interface FormFields {
  form: FormDefinition;
  saver: (rowKey: string) => RowSaver | undefined;
  noteAt: (rowKey: string, columnKey: string) => string | undefined;
  type: (rowKey: string, columnKey: string, text: string) => void;
  /** Sends the row now, as when a cell is left. */
  flush: (rowKey: string) => void;
  /** Fills a block from a cell on. @returns what was filled, what was not, and how to take it back */
  paste: (text: string, row: number, column: number) => { filled: number; outside: number; undo: () => void };
}

export function useFormFields(form: FormDefinition, savers: DraftSavers, notes: Note[]): FormFields {
  return useMemo(() => {
    const saver = (rowKey: string) => savers.row(form.key, rowKey);
    return {
      form,
      saver,
      noteAt: (rowKey, columnKey) =>
        notes.filter((note) => note.formKey === form.key && note.rowKey === rowKey && note.columnKey === columnKey).map((note) => note.reason).join(' ') || undefined,
      type: (rowKey, columnKey, text) => {
        const row = saver(rowKey);
        row?.type({ ...row.snapshot().value, [columnKey]: text });
      },
      flush: (rowKey) => void saver(rowKey)?.flush(),
      paste: (text, row, column) => {
        const { rows, outside } = placeBlock(form, form.rows, readBlock(text), row, column);
        const before = new Map<string, TypedRow>();
        for (const [rowKey, cells] of rows) {
          const target = saver(rowKey);
          if (!target) continue;
          before.set(rowKey, target.snapshot().value);
          target.replace({ ...target.snapshot().value, ...cells });
        }
        const filled = [...rows.values()].reduce((sum, cells) => sum + Object.keys(cells).length, 0);
        return { filled, outside, undo: () => before.forEach((cells, rowKey) => saver(rowKey)?.replace(cells)) };
      },
    };
  }, [form, savers, notes]);
}

/** How a cell reads while nobody types in it: figures as printed, anything else as it was typed. */
export function shownCell(cell: Cell, typed: string | undefined): string {
  const read = readTyped(cell, typed);
  return 'value' in read && read.value !== null && typeof read.value !== 'string' ? writeFigure(read.value, (figure) => printed(figure, cell.decimals)) : (typed ?? '');
}
