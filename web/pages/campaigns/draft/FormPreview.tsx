import type { FormDefinition } from '#engines/forms/definition.ts';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { useMessages } from '../../../messages/language.tsx';
import { formHead } from './form-head.ts';
import classes from './FormPreview.module.css';

/** A form as the unit will see it, empty: merged heads, numbers, headings, closed cells. */
export function FormPreview({ form, label }: { form: FormDefinition; label: string }) {
  const t = useMessages(campaignDraft);
  const numbered = form.rows.some((row) => row.number);
  const closed = new Set((form.cells ?? []).filter((cell) => cell.closed).map((cell) => `${cell.row}/${cell.column}`));
  const computed = new Set((form.cells ?? []).filter((cell) => cell.formula).map((cell) => `${cell.row}/${cell.column}`));
  const head = formHead(form);
  return (
    <div className={classes.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          {head.map((cells, line) => (
            <tr key={line}>
              {line === 0 && numbered && <th rowSpan={head.length} scope="col">{t.numberHead}</th>}
              {line === 0 && <th rowSpan={head.length} scope="col">{t.rowHead}</th>}
              {cells.map((cell) => (
                <th key={cell.at} colSpan={cell.columns} rowSpan={cell.rows} scope={cell.columns > 1 ? 'colgroup' : 'col'}>
                  {cell.label || '…'}{cell.column?.unit && <span className={classes.unit}> ({cell.column.unit})</span>}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {form.rows.map((row) => (row.heading ? (
            <tr key={row.key} className={classes.heading}>
              {numbered && <td>{row.number}</td>}
              <th scope="rowgroup" colSpan={form.columns.length + 1}>{row.label}</th>
            </tr>
          ) : (
            <tr key={row.key}>
              {numbered && <td>{row.number}</td>}
              <th scope="row" data-part={row.partOf !== undefined}>{row.label || '…'}{row.unit && <span className={classes.unit}> ({row.unit})</span>}</th>
              {form.columns.map((column) => {
                const at = `${row.key}/${column.key}`;
                return <td key={column.key} data-closed={closed.has(at)} data-computed={computed.has(at) || row.formula !== undefined || column.formula !== undefined || column.rollup === 'ratio'} />;
              })}
            </tr>
          )))}
          {form.repeat && <tr><th scope="row" colSpan={form.columns.length + (numbered ? 2 : 1)} className={classes.repeat}>{form.repeat.label ?? t.repeatRows}</th></tr>}
        </tbody>
      </table>
    </div>
  );
}
