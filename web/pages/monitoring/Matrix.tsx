import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { monitoring } from '#engines/messages/monitoring.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { percent, type Counts, type Group } from './monitoring.ts';
import classes from './Monitoring.module.css';
import { Wave } from './Wave.tsx';

export interface MatrixRow {
  key: string;
  /** What the row is called in the names of its links. */
  name: string;
  head: ReactNode;
  /** Null for a lowest unit, which has nobody below it. */
  counts: Counts | null;
  /** Which branch or level the counts of the row lead to. */
  search: Record<string, string | undefined>;
}

const columns = [
  ['late', (counts: Counts) => counts.late], ['dueSoon', (counts: Counts) => counts.dueSoon], ['notBegun', (counts: Counts) => counts.waiting + counts.open],
  ['drafting', (counts: Counts) => counts.drafting], ['returned', (counts: Counts) => counts.returned], ['submitted', (counts: Counts) => counts.submitted], ['accepted', (counts: Counts) => counts.accepted],
] as const satisfies readonly (readonly [Group, (counts: Counts) => number])[];

/** Branches or levels × states. A darker cell is a larger share of its row; each count leads to its units. */
export function Matrix({ label, rows }: { label: string; rows: MatrixRow[] }) {
  const t = useMessages(monitoring);
  return (
    <div className={classes.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{t.unit}</th>
            <th scope="col" data-bar>{t.standing}</th>
            <th scope="col" data-wide>{t.expected}</th>
            {columns.map(([group]) => <th key={group} scope="col" data-wide>{t.groups[group]}</th>)}
            <th scope="col" data-wide title={t.completeHint}>{t.complete}</th>
            <th scope="col" data-wide title={t.timelyHint}>{t.timely}</th>
          </tr>
        </thead>
        <tbody>{rows.map((row) => <Line key={row.key} row={row} />)}</tbody>
      </table>
    </div>
  );
}

function Line({ row: { name, head, counts, search } }: { row: MatrixRow }) {
  const { number } = useFormat();
  if (counts === null) return <tr><th scope="row">{head}</th><td data-bar /><td colSpan={columns.length + 3} data-wide /></tr>;
  return (
    <tr>
      <th scope="row">{head}<div className={classes.phone}><Wave counts={counts} /></div></th>
      <td data-bar><Wave counts={counts} /></td>
      <td data-wide>{number(counts.expected)}</td>
      {columns.map(([group, count]) => <Cell key={group} name={name} group={group} count={count(counts)} of={counts.expected} search={search} />)}
      <td data-wide>{number(percent(counts.handedIn, counts.expected))}%</td>
      <td data-wide>{number(percent(counts.onTime, counts.expected))}%</td>
    </tr>
  );
}

interface CellProps {
  name: string;
  group: Group;
  count: number;
  of: number;
  search: MatrixRow['search'];
}

function Cell({ name, group, count, of, search }: CellProps) {
  const t = useMessages(monitoring);
  const { number } = useFormat();
  if (count === 0) return <td data-wide className={classes.nought}>0</td>;
  const share = of > 0 ? Math.ceil((count / of) * 4) : 1;
  return (
    <td data-wide data-tone={group} data-share={share}>
      <Link to="." search={((before: object) => ({ ...before, q: undefined, ...search, group })) as never} hash="units" resetScroll={false} className={classes.count} aria-label={t.showGroup(name, t.groups[group], count)}>{number(count)}</Link>
    </td>
  );
}
