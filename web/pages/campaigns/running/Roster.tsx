import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { campaigns } from '#engines/messages/campaigns.ts';
import { vocabulary } from '#engines/messages/vocabulary.ts';
import { SavedViews } from '../../../components/saved-views/SavedViews.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { useRoster, type AssignmentState, type RosterFilter } from '../campaigns.ts';
import classes from '../Campaigns.module.css';
import { Chips } from '../Chips.tsx';
import { SelectableUnits } from '../days/selection.tsx';
import { SearchField } from '../SearchField.tsx';
import { RosterTable } from './RosterTable.tsx';

interface RosterProps {
  campaignId: string;
  /** The assignment whose units stand first, to be opened level by level. */
  root: string | undefined;
  /** Filters look through all levels, not only the units directly below the root. */
  wholeCampaign?: boolean;
  /** Not where one unit alone is in view. */
  filters?: boolean;
}

const choices: AssignmentState[] = ['open', 'drafting', 'returned', 'submitted', 'accepted', 'waiting', 'exempt'];

/** The units that report: by level while nothing is filtered, else every one that matches. */
export function Roster({ campaignId, root, wholeCampaign = false, filters = true }: RosterProps) {
  const t = useMessages(campaigns);
  const { assignmentState } = useMessages(vocabulary);
  const [state] = useUrlState('state');
  const [late] = useUrlState('late');
  const [q, setQ] = useUrlState('q');
  const chosen = choices.find((one) => one === state);
  const filtered = chosen !== undefined || late !== '' || q !== '';
  const filter: RosterFilter = { parentId: filtered && wholeCampaign ? undefined : root, state: chosen, late: late !== '' || undefined, q: q || undefined };
  const list = useRoster(campaignId, filter);
  const shown = late ? 'late' : (chosen ?? '');
  const setChip = useChip();
  return (
    <section aria-label={t.rosterTitle}>
      {filters && <div className={classes.filters}>
        <SearchField label={t.rosterSearch} placeholder={t.rosterSearchPlaceholder} value={q} onSearch={setQ} />
        <Chips
          label={t.filterState} value={shown} onChange={setChip}
          choices={[{ value: '', label: t.all }, { value: 'late', label: t.lateOnly }, ...choices.map((one) => ({ value: one, label: assignmentState[one] }))]}
        />
        <SavedViews page="roster" keys={['state', 'late', 'q']} />
      </div>}
      <SelectableUnits campaignId={campaignId}><RosterTable campaignId={campaignId} list={list} nested={!filtered} empty={filtered ? <NothingHere /> : <EmptyState title={t.rosterEmpty}><p>{t.rosterEmptyBody}</p></EmptyState>} /></SelectableUnits>
    </section>
  );
}

/** One chip is chosen at a time: a state, or lateness. Other parts of the URL (the search, the tab) stay. */
function useChip(): (value: string) => void {
  const navigate = useNavigate();
  return (value) => {
    const chip = { state: value && value !== 'late' ? value : undefined, late: value === 'late' ? '1' : undefined };
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...chip })) as never, replace: true, resetScroll: false });
  };
}

function NothingHere() {
  const t = useMessages(campaigns);
  const navigate = useNavigate();
  const clear = () => void navigate({ to: '.', search: ((before: { tab?: string }) => ({ tab: before.tab })) as never, replace: true, resetScroll: false });
  return <EmptyState title={t.rosterNothing} action={<Button variant="default" onClick={clear}>{t.clearFilters}</Button>}><p>{t.rosterNothingBody}</p></EmptyState>;
}
