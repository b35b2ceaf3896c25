import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { FormColumn } from '#engines/forms/definition.ts';
import { consolidation } from '#engines/messages/consolidation.ts';
import { useCellText } from '../../components/figure-table/FigureTable.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { addUp } from './add-up.ts';
import type { FigureSource } from './queries.ts';
import classes from './FigureTrace.module.css';

interface AddsUpProps {
  sources: FigureSource[];
  /** Whether every source is shown. */
  complete: boolean;
  column: FormColumn;
  total: { value: number | null; given: number } | undefined;
}

/** The sum of what is shown beside the total that was pressed. */
export function AddsUp({ sources, complete, column, total }: AddsUpProps) {
  const t = useMessages(consolidation);
  const { number } = useFormat();
  const text = useCellText();
  const value = total?.value ?? null;
  if (column.rollup !== 'sum') {
    const rule = { max: t.rollupMax, min: t.rollupMin, last: t.rollupLast, ratio: t.rollupRatio, tally: t.rollupTally, none: t.rollupNone }[column.rollup];
    return <p className={classes.sum}>{value !== null && <strong className="lt-figure">{text(value, column)}</strong>} {rule}</p>;
  }
  const { sum, given } = addUp(sources, column.decimals);
  if (value === null || sum === null) return null;
  if (!complete) return <p className={classes.sum}>{t.partly(number(sources.length), text(sum, column), text(value, column))}</p>;
  const matches = sum === value;
  return (
    <p className={classes.sum} data-matches={matches}>
      {matches ? <IconCheck size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
      <span><strong>{t.adds(text(sum, column), number(given))}.</strong> {matches ? t.addsUp : t.addsOther(text(value, column))}</span>
    </p>
  );
}
