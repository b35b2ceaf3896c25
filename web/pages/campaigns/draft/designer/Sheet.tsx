import type { KeyboardEvent, MouseEvent } from 'react';
import type { FormDefinition, FormRow } from '#engines/forms/definition.ts';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { formDesigner } from '#engines/messages/form-designer.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { formHead, type HeadCell } from '../form-head.ts';
import { cellAt, changeColumn, changeRow } from './design.ts';
import { labelHead } from './heads.ts';
import { columnsOf, written, type Selection } from './selection.ts';
import classes from './Designer.module.css';

interface SheetProps {
  form: FormDefinition;
  change: (form: FormDefinition, field?: string) => void;
  selection: Selection;
  select: (selection: Selection) => void;
  /** While a formula is written by choosing: what is chosen goes there. */
  insert: ((reference: string) => void) | null;
}

/** The form as a sheet: names are changed where they stand, cells show what is asked of them. */
export function Sheet({ form, change, selection, select, insert }: SheetProps) {
  const t = useMessages(campaignDraft);
  const own = useMessages(formDesigner);
  const head = formHead(form);
  const chosen = columnsOf(selection);
  const columnPlace = (key: string) => form.columns.findIndex((column) => column.key === key);
  const selectColumn = (at: number, shift: boolean) =>
    select(shift && selection.kind === 'columns' ? { ...selection, to: at } : { kind: 'columns', from: at, to: at });
  const takes = (event: MouseEvent, reference: string): boolean => {
    if (!insert) return false;
    // The cursor stays in the formula.
    event.preventDefault();
    insert(reference);
    return true;
  };
  return (
    <div className={classes.scroller} role="region" aria-label={own.sheet(form.title)} tabIndex={0} data-picking={insert !== null}>
      <table className={classes.sheet} onKeyDown={walk}>
        <thead>
          {head.map((cells, line) => (
            <tr key={line}>
              {line === 0 && <th rowSpan={head.length} scope="col" className={classes.numberHead}>{t.numberHead}</th>}
              {line === 0 && <th rowSpan={head.length} scope="col">{t.rowHead}</th>}
              {cells.map((cell) => (
                <HeadField
                  key={`${line} ${cell.at}`} cell={cell} place={columnPlace(cell.column?.key ?? '')}
                  chosen={cell.column ? chosen !== null && cell.at >= chosen[0] && cell.at <= chosen[1] : selection.kind === 'head' && selection.line === line && selection.at === cell.at}
                  press={(event) => {
                    if (cell.column && takes(event, written(null, cell.column.key))) return;
                    if (cell.column && event.shiftKey) { event.preventDefault(); selectColumn(cell.at, true); }
                  }}
                  focus={() => {
                    if (!cell.column) select({ kind: 'head', line, at: cell.at });
                    else if (chosen === null || cell.at < chosen[0] || cell.at > chosen[1] || chosen[0] === chosen[1]) selectColumn(cell.at, false);
                  }}
                  rename={(label) => change(cell.column ? changeColumn(form, cell.column.key, { label }) : labelHead(form, line, cell.at, label || ' '), `head${line}.${cell.at}`)}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {form.rows.map((row, place) => (
            <tr key={row.key} data-heading={row.heading} data-chosen={selection.kind === 'row' && selection.key === row.key}>
              <td className={classes.number}>{row.number}</td>
              <th scope="row" className={classes.rowHead} data-part={row.partOf !== undefined}>
                <input
                  className={classes.name} data-name={`row ${row.key}`} aria-label={t.rowLabel(place + 1)} value={row.label} maxLength={300} aria-invalid={row.label.trim() === '' || undefined} placeholder={own.unnamed}
                  onMouseDown={(event) => takes(event, written(row.key, null))} onFocus={() => select({ kind: 'row', key: row.key })}
                  onChange={(event) => change(changeRow(form, row.key, { label: event.currentTarget.value }), `row ${row.key}`)}
                />
              </th>
              {row.heading ? <td colSpan={form.columns.length} className={classes.headingCells} /> : (
                <Cells form={form} row={row} place={place} selection={selection} select={select} takes={takes} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadFieldProps {
  cell: HeadCell;
  place: number;
  chosen: boolean;
  press: (event: MouseEvent) => void;
  focus: () => void;
  rename: (label: string) => void;
}

function HeadField({ cell, place, chosen, press, focus, rename }: HeadFieldProps) {
  const t = useMessages(campaignDraft);
  const own = useMessages(formDesigner);
  return (
    <th colSpan={cell.columns} rowSpan={cell.rows} scope={cell.columns > 1 ? 'colgroup' : 'col'} data-chosen={chosen}>
      <input
        className={classes.name} data-name={cell.column && `column ${cell.column.key}`} aria-label={cell.column ? t.columnLabel(place + 1) : own.headLabel(cell.columns)} value={cell.label} maxLength={300} placeholder={own.unnamed}
        aria-invalid={cell.label.trim() === '' || undefined} onMouseDown={press} onFocus={focus} onChange={(event) => rename(event.currentTarget.value)}
      />
      {cell.column?.unit && <span className={classes.unit}>({cell.column.unit})</span>}
    </th>
  );
}

interface CellsProps {
  form: FormDefinition;
  row: FormRow;
  place: number;
  selection: Selection;
  select: (selection: Selection) => void;
  takes: (event: MouseEvent, reference: string) => boolean;
}

/** The cells of a row, each telling by a sign what is asked there. */
function Cells({ form, row, place, selection, select, takes }: CellsProps) {
  const t = useMessages(campaignDraft);
  const own = useMessages(formDesigner);
  return form.columns.map((column, at) => {
    const cell = cellAt(form, row.key, column.key);
    const kind = cell.closed ? 'closed' : cell.formula ?? row.formula ?? column.formula ? 'formula' : column.rollup === 'ratio' ? 'ratio' : column.type;
    const sign = kind === 'decimal' ? `0,${'0'.repeat(column.decimals)}` : own.signs[kind];
    const required = !cell.closed && (cell.required ?? row.required ?? column.required);
    const chosen = selection.kind === 'cell' && selection.row === row.key && selection.column === column.key;
    return (
      <td key={column.key} data-kind={kind} data-chosen={chosen}>
        <button
          type="button" className={classes.cell} data-required={required || undefined} data-place={`${place}:${at}`} aria-pressed={chosen}
          aria-label={own.cell(row.label || t.rowLabel(place + 1), column.label || t.columnLabel(at + 1), kind === 'decimal' ? `${own.says.decimal} ${sign}` : own.says[kind])}
          onMouseDown={(event) => takes(event, written(row.key, column.key))} onClick={() => select({ kind: 'cell', row: row.key, column: column.key })}
        >
          {sign}
        </button>
      </td>
    );
  });
}

const steps: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Arrows walk from cell to cell. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  const place = (event.target as HTMLElement).dataset.place;
  if (!step || !place) return;
  const [row = 0, column = 0] = place.split(':').map(Number);
  const next = event.currentTarget.querySelector<HTMLElement>(`[data-place="${row + step[0]}:${column + step[1]}"]`);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
