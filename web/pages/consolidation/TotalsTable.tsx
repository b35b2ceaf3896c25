import { IconArrowsDiff } from '@tabler/icons-react';
import { cellAt, cellId, printedRows } from '#engines/forms/cell.ts';
import { answerId } from '#engines/forms/cells.ts';
import type { FormColumn, FormDefinition } from '#engines/forms/definition.ts';
import { consolidation } from '#engines/messages/consolidation.ts';
import { CellButton } from '../../components/figure-table/CellButton.tsx';
import { FigureTable, useCellText } from '../../components/figure-table/FigureTable.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useUrlState } from '../../ui/use-url-state.ts';
import { differingFigure } from './differences.ts';
import { cellAddress, type FormTotals, type Meaning } from './queries.ts';
import classes from './Consolidation.module.css';

type FormRow = FormDefinition['rows'][number];

interface TotalsTableProps {
  form: FormTotals;
  meaning: Meaning;
  /** The same form by the meaning that it is compared with. */
  other: FormTotals | undefined;
  /** Every report is accepted, so that a difference means one. */
  settled: boolean;
}

/** The totals of a form: each figure says how many units are in it and opens where it comes from. */
export function TotalsTable({ form, meaning, other, settled }: TotalsTableProps) {
  const t = useMessages(consolidation);
  const { number } = useFormat();
  const text = useCellText();
  const [opened, open] = useUrlState('cell', '', true);
  const { definition, cells } = form;
  const rows = printedRows(definition, []);
  const opens = (id: string) => {
    const [rowKey, columnKey] = id.split('/');
    const at = { row: rows.find(({ key }) => key === rowKey)!, column: definition.columns.find(({ key }) => key === columnKey)! };
    return Object.hasOwn(cells, id) && cellAt(definition, at.row, at.column).rollup !== 'ratio';
  };
  const firstAt = rows.flatMap((row) => definition.columns.map((column) => cellId(row.key, column.key))).find((id) => opens(id));

  const cell = (row: FormRow, column: FormColumn) => {
    const id = cellId(row.key, column.key);
    const total = cells[id];
    if (column.type === 'choice') return <Tally form={definition} row={row} column={column} cells={cells} />;
    if (!total) return <span className="lt-soft" aria-hidden>–</span>;
    // A ratio is worked out from the totals beside it: there is nobody behind it but those.
    if (!opens(id)) return <span className={classes.figure}>{total.value === null ? <span className="lt-soft">{t.noFigure}</span> : text(total.value, column)}</span>;
    const differing = differingFigure(form, other, cellId(row.key, column.key));
    const address = cellAddress({ formKey: definition.key, rowKey: row.key, columnKey: column.key });
    return (
      <CellButton
        place={t.cell(row.label, column.label)} hint={t.openTrace} current={opened === address}
        first={id === firstAt} onPress={() => open(address)}
      >
        <span className={classes.figure}>{total?.value == null ? <span className="lt-soft">{t.noFigure}</span> : text(total.value, column)}</span>
        {total && total.given > 0 && <> <span className={classes.given}>{t.unitsIn(number(total.given))}</span></>}
        {differing !== null && (
          <> <span className={classes.other} data-settled={settled}><IconArrowsDiff size={13} aria-hidden /> {(meaning === 'stated' ? t.differsAccepted : t.differsStated)(text(differing, column))}</span></>
        )}
      </CellButton>
    );
  };
  const tone = (row: FormRow, column: FormColumn) =>
    settled && differingFigure(form, other, cellId(row.key, column.key)) !== null ? 'pinned' : undefined;
  return (
    <section className={classes.form}>
      <h2>{definition.title}</h2>
      <FigureTable form={definition} cell={cell} tone={tone} />
    </section>
  );
}

/** How many units gave each answer. */
function Tally({ form, row, column, cells }: { form: FormDefinition; row: FormRow; column: FormColumn; cells: FormTotals['cells'] }) {
  const { number } = useFormat();
  const answers = cellAt(form, row, column).options.flatMap((option, at) => {
    const value = cells[answerId(row.key, column.key, at)]?.value;
    return value == null ? [] : [`${option}: ${number(value)}`];
  });
  return answers.length > 0 ? <>{answers.join('; ')}</> : <span className="lt-soft" aria-hidden>–</span>;
}
