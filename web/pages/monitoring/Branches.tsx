import { Button, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { monitoring } from '#engines/messages/monitoring.ts';
import { ui } from '#engines/messages/ui.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { AssignmentBadge } from '../../components/state-badges.tsx';
import { useMessages } from '../../messages/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { SearchField } from '../campaigns/SearchField.tsx';
import { Matrix } from './Matrix.tsx';
import { useBranches, type Branch, type Sort, type Standing } from './monitoring.ts';
import classes from './Monitoring.module.css';

const sorts: Sort[] = ['late', 'completeness', 'name'];

/** The branches directly below the unit that is looked at, each with its whole subtree; a name leads down into it. */
export function Branches({ campaignId, standing }: { campaignId: string; standing: Standing }) {
  const t = useMessages(monitoring);
  const words = useMessages(ui);
  const { unit } = standing;
  const [chosen, choose] = useUrlState('sort', 'late');
  const sort = sorts.find((one) => one === chosen) ?? 'late';
  const [q, setQ] = useState('');
  const list = useBranches(campaignId, unit.assignmentId, sort, q);
  return (
    <section aria-label={t.branchesOf(unit.unitName)}>
      <h2 className={classes.sectionTitle}>{t.branchesTitle}</h2>
      <div className={classes.filters}>
        <SearchField label={t.searchBranch} placeholder={t.searchPlaceholder} value={q} onSearch={setQ} />
        <SegmentedControl aria-label={t.sort} value={sort} onChange={choose} data={sorts.map((value) => ({ value, label: t.sorts[value] }))} size="xs" />
      </div>
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons lines={5} /> : list.rows.length === 0 ? (
        <EmptyState title={t.branchesEmpty}><p>{t.branchesEmptyBody}</p></EmptyState>
      ) : (
        <Matrix label={t.branchesOf(unit.unitName)} rows={list.rows.map((branch) => ({
          key: branch.assignmentId, name: branch.unitName, head: <BranchName branch={branch} />, counts: branch.below, search: { under: branch.assignmentId, level: undefined },
        }))} />
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
    </section>
  );
}

function BranchName({ branch }: { branch: Branch }) {
  const t = useMessages(monitoring);
  return (
    <>
      {branch.leaf ? branch.unitName : (
        <Link to="." search={((before: object) => ({ ...before, under: branch.assignmentId, level: undefined, q: undefined })) as never} className={classes.branch} aria-label={t.open(branch.unitName)}>{branch.unitName}</Link>
      )}
      <span className={classes.own}><AssignmentBadge state={branch.state} late={branch.late} /></span>
    </>
  );
}
