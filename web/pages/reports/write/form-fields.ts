import { useMemo, useSyncExternalStore } from 'react';
import { cellAt, type Cell } from '#engines/forms/cell.ts';
import type { ReportFault } from '#engines/forms/check-report.ts';
import type { CellValue, FormDefinition, FormRow } from '#engines/forms/definition.ts';
import { writeFigure } from '#engines/forms/typed.ts';
import type { Note } from '../assignment.ts';
import { printed, type DraftSavers, type RowSaver } from './draft-savers.ts';
import type { LiveReport } from './live-report.ts';
import { marked, type Mark } from './marks.ts';
import type { Proposals } from './proposals.ts';
import { placeBlock, readBlock, readTyped, type TypedRow } from './typed-row.ts';

/** What the table and the cards of a form share: its rows with their savers, notes by cell, pasting a block. */
export interface FormFields {
  form: FormDefinition;
  rows: FormRow[];
  /** All forms of the report: formulas may speak of the others. */
  forms: readonly FormDefinition[];
  saver: (rowKey: string) => RowSaver | undefined;
  noteAt: (rowKey: string, columnKey: string) => string | undefined;
  type: (rowKey: string, columnKey: string, text: string) => void;
  /** Puts something else into a cell from outside of it. */
  put: (rowKey: string, columnKey: string, text: string) => void;
  mark: (rowKey: string, columnKey: string, mark: Mark) => void;
  /** Sends the row now, as when a cell is left. */
  flush: (rowKey: string) => void;
  /** Fills a block from a cell on. @returns what was filled, what was not, and how to take it back */
  paste: (text: string, row: number, column: number) => { filled: number; outside: number; undo: () => void };
  live: LiveReport;
  proposals: Proposals;
  savers: DraftSavers;
}

export function useFormFields(form: FormDefinition, forms: readonly FormDefinition[], savers: DraftSavers, live: LiveReport, proposals: Proposals, notes: Note[]): FormFields {
  const rows = useSyncExternalStore(savers.subscribe, () => savers.rowsOf(form));
  return useMemo(() => {
    const saver = (rowKey: string) => savers.row(form.key, rowKey);
    const put = (rowKey: string, columnKey: string, text: string) => {
      const row = saver(rowKey);
      row?.replace({ ...row.snapshot().value, [columnKey]: text });
    };
    return {
      form, rows, forms, saver, put, live, savers, proposals,
      noteAt: (rowKey, columnKey) =>
        notes.filter((note) => note.formKey === form.key && note.rowKey === rowKey && note.columnKey === columnKey).map((note) => note.reason).join(' ') || undefined,
      type: (rowKey, columnKey, text) => {
        const row = saver(rowKey);
        row?.type({ ...row.snapshot().value, [columnKey]: text });
      },
      mark: (rowKey, columnKey, mark) => put(rowKey, columnKey, marked(saver(rowKey)?.snapshot().value[columnKey] ?? '', mark)),
      flush: (rowKey) => void saver(rowKey)?.flush(),
      paste: (text, row, column) => {
        const { rows: landed, outside } = placeBlock(form, rows, readBlock(text), row, column);
        const before = new Map<string, TypedRow>();
        for (const [rowKey, cells] of landed) {
          const target = saver(rowKey);
          if (!target) continue;
          before.set(rowKey, target.snapshot().value);
          target.replace({ ...target.snapshot().value, ...cells });
        }
        const filled = [...landed.values()].reduce((sum, cells) => sum + Object.keys(cells).length, 0);
        return { filled, outside, undo: () => before.forEach((cells, rowKey) => saver(rowKey)?.replace(cells)) };
      },
    };
  }, [form, forms, rows, savers, live, proposals, notes]);
}

/** How a cell reads while nobody types in it: figures as printed, anything else as it was typed. */
export function shownCell(cell: Cell, typed: string | undefined): string {
  const read = readTyped(cell, typed);
  return 'value' in read && read.value !== null && typeof read.value !== 'string' ? writeFigure(read.value, (figure) => printed(figure, cell.decimals)) : (typed ?? '');
}

/** What stands in a computed cell, as printed, anew whenever it changes. */
export function useComputed({ live, savers, form }: FormFields, row: FormRow, column: FormDefinition['columns'][number]): string {
  return useSyncExternalStore(savers.subscribe, () => shownValue(cellAt(form, row, column), live.value(form.key, row.key, column.key)));
}

/** What does not agree at a cell, as one types. */
export function useLiveFault({ live, savers, form }: FormFields, rowKey: string, columnKey: string): ReportFault | undefined {
  return useSyncExternalStore(savers.subscribe, () => live.fault(form.key, rowKey, columnKey));
}

const shownValue = (cell: Cell, value: CellValue): string => writeFigure(value, (figure) => printed(figure, cell.decimals));
