import { Button } from '@mantine/core';
import { IconCalendarStats } from '@tabler/icons-react';
import { campaigns } from '#engines/messages/campaigns.ts';
import { regimes } from '#engines/messages/regimes.ts';
import { vocabulary } from '#engines/messages/vocabulary.ts';
import { useActing } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useNavigate } from '@tanstack/react-router';
import { useCampaignColumns } from './campaign-columns.tsx';
import { useCampaigns, type Campaign } from './campaigns.ts';
import classes from './Campaigns.module.css';
import { Chips } from './Chips.tsx';
import { SearchField } from './SearchField.tsx';

export function CampaignsPage() {
  const t = useMessages(campaigns);
  const periodic = useMessages(regimes);
  const { campaignState } = useMessages(vocabulary);
  const { can } = useActing();
  const [state, setState] = useUrlState('state');
  const [q, setQ] = useUrlState('q');
  const navigate = useNavigate();
  const known = state === 'draft' || state === 'running' ? state : undefined;
  const list = useCampaigns({ q: q || undefined, state: known });
  const columns = useCampaignColumns();
  const manages = can('campaigns.manage');
  const create = manages && <ButtonLink to={paths.newCampaign()}>{t.create}</ButtonLink>;
  return (
    <>
      <PageHeader title={t.title} action={<>{create}{manages && <ButtonLink variant="default" to={paths.regimes()}>{periodic.title}</ButtonLink>}</>} />
      <div className={classes.filters}>
        <SearchField label={t.searchLabel} placeholder={t.searchPlaceholder} value={q} onSearch={setQ} />
        {manages && (
          <Chips
            label={t.filterState} value={known ?? ''} onChange={setState}
            choices={[{ value: '', label: t.all }, { value: 'running', label: campaignState.running }, { value: 'draft', label: campaignState.draft }]}
          />
        )}
      </div>
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable<Campaign>
          label={t.title} columns={columns} rows={list.rows} rowKey={(row) => row.id} more={list.more}
          onOpen={(row) => void navigate({ to: paths.campaign(row.id) })}
          empty={q || known ? <NothingFound clear={() => { setQ(undefined); void navigate({ to: paths.campaigns(), search: {} as never }); }} /> : (
            <EmptyState icon={IconCalendarStats} title={t.emptyTitle} action={create}><p>{manages ? t.emptyBody : t.emptyBodyReader}</p></EmptyState>
          )}
        />
      )}
    </>
  );
}

function NothingFound({ clear }: { clear: () => void }) {
  const t = useMessages(campaigns);
  return (
    <EmptyState title={t.nothingFound} action={<Button variant="default" onClick={clear}>{t.clearFilters}</Button>}>
      <p>{t.nothingFoundBody}</p>
    </EmptyState>
  );
}
