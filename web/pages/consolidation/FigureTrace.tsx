import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { cellAt, cellId, printedRows } from '#engines/forms/cell.ts';
import { consolidation } from '#engines/messages/consolidation.ts';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../../messages/language.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { cellFrom, consolidationQuery, type Assignment, type CellAddress, type Meaning } from './queries.ts';
import { FigureSources } from './FigureSources.tsx';
import { TraceWay } from './TraceWay.tsx';
import classes from './FigureTrace.module.css';

interface FigureTraceProps {
  assignment: Assignment;
  meaning: Meaning;
}

/** Who makes a figure up, level by level; beside the table on wide screens, a sheet from below on phones. */
export function FigureTrace({ assignment, meaning }: FigureTraceProps) {
  const t = useMessages(consolidation);
  const words = useMessages(ui);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const [address] = useUrlState('cell');
  const cell = cellFrom(address);
  const close = useClose();
  return (
    <Drawer
      opened={cell !== undefined} onClose={close} position={wide ? 'right' : 'bottom'} size={wide ? '34rem' : '85%'} title={t.trace}
      closeButtonProps={{ 'aria-label': words.close }} classNames={{ title: classes.drawerTitle }}
    >
      {cell && <Traced assignment={assignment} meaning={meaning} cell={cell} />}
    </Drawer>
  );
}

function Traced({ assignment, meaning, cell }: FigureTraceProps & { cell: CellAddress }) {
  const t = useMessages(consolidation);
  const [way, setWay] = useUrlState('way', '', true);
  const steps = way.split('.').filter(Boolean);
  const at = steps.at(-1) ?? assignment.id;
  // A unit further down has totals of its own, which what is shown there must add up to.
  const totals = useQuery(consolidationQuery(at, meaning));
  const form = totals.data?.forms.find(({ definition }) => definition.key === cell.formKey);
  const row = form && printedRows(form.definition, []).find(({ key }) => key === cell.rowKey);
  const found = form?.definition.columns.find(({ key }) => key === cell.columnKey);
  // A row or one cell may come together by another rule than its column.
  const column = form && row && found && { ...found, rollup: cellAt(form.definition, row, found).rollup };
  return (
    <div className={classes.trace}>
      {form && row && column && (
        <>
          <p className="lt-soft">{form.definition.title}</p>
          <h2 className={classes.cell}>{t.traceCell(row.label, column.label)}</h2>
        </>
      )}
      {steps.length > 0 && <TraceWay top={assignment} steps={steps} onGo={(kept) => setWay(kept.join('.'))} />}
      <FigureSources
        key={`${at} ${meaning}`} assignmentId={at} meaning={meaning} cell={cell} column={column} total={form?.cells[cellId(cell.rowKey, cell.columnKey)]}
        onDrill={(assignmentId) => setWay([...steps, assignmentId].join('.'))}
      />
    </div>
  );
}

function useClose() {
  const navigate = useNavigate();
  return () => void navigate({
    to: '.', resetScroll: false,
    search: (before: Record<string, unknown>) => ({ ...before, cell: undefined, way: undefined }),
  });
}
