import { Checkbox } from '@mantine/core';
import { vocabulary } from '#engines/messages/vocabulary.ts';
import { waitingReports } from '#engines/messages/waiting-reports.ts';
import type { KeysetList } from '../../../api/use-keyset.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import type { Waiting } from './waiting.ts';
import classes from './Waiting.module.css';

interface WaitingTableProps {
  list: KeysetList<Waiting>;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Each report with what has to be looked at first; what nothing speaks against can be chosen. */
export function WaitingTable({ list, chosen, onChoose }: WaitingTableProps) {
  const t = useMessages(waitingReports);
  const format = useFormat();
  const free = (list.rows ?? []).filter(({ obstacle }) => obstacle === null).map(({ assignmentId }) => assignmentId);
  const all = free.length > 0 && free.every((id) => chosen.has(id));
  const toggle = (ids: string[], on: boolean) => onChoose(on ? new Set([...chosen, ...ids]) : new Set([...chosen].filter((id) => !ids.includes(id))));
  const columns: Column<Waiting>[] = [
    {
      key: 'choose', width: '2.75rem',
      header: <Checkbox aria-label={t.chooseShown} checked={all} indeterminate={!all && chosen.size > 0} disabled={free.length === 0} onChange={(event) => toggle(free, event.currentTarget.checked)} />,
      cell: ({ assignmentId, unitName, obstacle }) => obstacle === null && (
        <Checkbox aria-label={t.choose(unitName)} checked={chosen.has(assignmentId)} onChange={(event) => toggle([assignmentId], event.currentTarget.checked)} />
      ),
    },
    {
      key: 'unit', header: t.unit,
      cell: (row) => (
        <>
          <TextLink to={paths.revision(row.revisionId)}>{row.unitName}</TextLink>
          <div className="lt-soft">{row.parentName}</div>
          <div className={classes.phone}><Obstacle row={row} /><span className="lt-soft">{format.date(row.submittedOn)}</span></div>
        </>
      ),
    },
    { key: 'looked', header: t.looked, wideOnly: true, cell: (row) => <Obstacle row={row} /> },
    { key: 'number', header: t.number, figure: true, wideOnly: true, cell: ({ number }) => number },
    { key: 'submitted', header: t.submitted, figure: true, wideOnly: true, cell: ({ submittedOn }) => format.date(submittedOn) },
  ];
  return <DataTable label={t.list} columns={columns} rows={list.rows} rowKey={({ assignmentId }) => assignmentId} more={list.more} />;
}

function Obstacle({ row: { obstacle, late } }: { row: Waiting }) {
  const t = useMessages(waitingReports);
  const words = useMessages(vocabulary);
  return (
    <>
      {obstacle ? <StateBadge tone="soon" label={t.obstacle[obstacle]} title={t.why[obstacle]} /> : <StateBadge tone="done" label={t.nothingAgainst} />}
      {late && <> <StateBadge tone="soon" label={words.handedInLate} /></>}
    </>
  );
}
