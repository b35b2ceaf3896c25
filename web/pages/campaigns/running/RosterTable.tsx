import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { campaigns } from '#engines/messages/campaigns.ts';
import { ui } from '#engines/messages/ui.ts';
import type { KeysetList } from '../../../api/use-keyset.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { useRoster, type RosterRow } from '../campaigns.ts';
import classes from './Roster.module.css';
import { RosterLine } from './RosterLine.tsx';

interface RosterTableProps {
  campaignId: string;
  list: KeysetList<RosterRow>;
  /** Units with others below open in place. */
  nested: boolean;
  empty: ReactNode;
}

export function RosterTable({ campaignId, list, nested, empty }: RosterTableProps) {
  const t = useMessages(campaigns);
  const words = useMessages(ui);
  if (list.error) return <ErrorState error={list.error} retry={list.retry} />;
  if (list.rows?.length === 0) return <>{empty}</>;
  const below = list.rows?.some((row) => !row.leaf) ?? false;
  return (
    <>
      <div className={classes.scroller} role="region" aria-label={t.rosterLabel} tabIndex={0}>
        {list.rows ? (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t.unitColumn}</th>
                <th scope="col" data-wide>{t.stateColumn}</th>
                <th scope="col" data-wide>{t.dueColumn}</th>
                {below && <th scope="col" data-wide data-figure>{t.belowColumn}</th>}
                <th scope="col" data-wide data-figure>{t.submittedColumn}</th>
              </tr>
            </thead>
            <tbody>{list.rows.map((row) => <RosterBranch key={row.id} campaignId={campaignId} row={row} depth={0} nested={nested && below} below={below} />)}</tbody>
          </table>
        ) : <div className={classes.loading}><LineSkeletons lines={6} /></div>}
      </div>
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
    </>
  );
}

interface BranchProps {
  campaignId: string;
  row: RosterRow;
  depth: number;
  nested: boolean;
  /** Whether the table has a column for what is below. */
  below: boolean;
}

function RosterBranch({ campaignId, row, depth, nested, below }: BranchProps) {
  const [open, setOpen] = useState(false);
  const opens = nested && !row.leaf;
  return (
    <>
      <RosterLine row={row} depth={depth} below={below} open={opens ? open : nested ? 'never' : undefined} toggle={() => setOpen(!open)} />
      {opens && open && <UnitsBelow campaignId={campaignId} row={row} depth={depth + 1} />}
    </>
  );
}

function UnitsBelow({ campaignId, row, depth }: { campaignId: string; row: RosterRow; depth: number }) {
  const t = useMessages(campaigns);
  const list = useRoster(campaignId, { parentId: row.id });
  if (list.error) return <tr><td colSpan={5}><ErrorState error={list.error} retry={list.retry} /></td></tr>;
  if (!list.rows) return <tr><td colSpan={5}><LineSkeletons lines={3} /></td></tr>;
  return (
    <>
      {list.rows.map((child) => <RosterBranch key={child.id} campaignId={campaignId} row={child} depth={depth} nested below />)}
      {list.more && (
        <tr><td colSpan={5} className={classes.more}><Button variant="subtle" size="compact-sm" loading={list.more.loading} onClick={list.more.load}>{t.moreBelow}</Button></td></tr>
      )}
    </>
  );
}
