import { Button } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { consolidation } from '#engines/messages/consolidation.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { CampaignLine } from './CampaignLine.tsx';
import classes from './Consolidations.module.css';

/** The running campaigns, each with the ways into its totals. */
export function ConsolidationsPage() {
  const t = useMessages(consolidation);
  const words = useMessages(ui);
  const list = useKeyset(['campaigns', 'running', 'consolidation'], (after) =>
    answer(api.GET('/api/campaigns', { params: { query: { state: 'running', after } } })));
  return (
    <>
      <PageHeader title={t.listTitle} line={t.listLine} />
      {list.error && !list.rows && <ErrorState error={list.error} retry={list.retry} />}
      {!list.error && !list.rows && <LineSkeletons />}
      {list.rows?.length === 0 && (
        <EmptyState icon={IconStack2} title={t.listEmptyTitle} action={<ButtonLink to={paths.campaigns()}>{t.toCampaigns}</ButtonLink>}>
          <p>{t.listEmptyBody}</p>
        </EmptyState>
      )}
      {list.rows && list.rows.length > 0 && (
        <ul className={classes.list}>{list.rows.map((campaign) => <CampaignLine key={campaign.id} campaign={campaign} />)}</ul>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
    </>
  );
}
