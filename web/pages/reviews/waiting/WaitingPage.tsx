import { Button, Group } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { frame } from '#engines/messages/frame.ts';
import { waitingReports } from '#engines/messages/waiting-reports.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ButtonLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { useCampaign } from '../../campaigns/campaigns.ts';
import campaignClasses from '../../campaigns/Campaigns.module.css';
import { Chips } from '../../campaigns/Chips.tsx';
import { SearchField } from '../../campaigns/SearchField.tsx';
import { LeftOut, OutcomeNotice } from './Outcome.tsx';
import { useAcceptMany, useWaiting, type Choice, type Outcome, type Summary } from './waiting.ts';
import { WaitingTable } from './WaitingTable.tsx';

/** Reports of a campaign that wait for one's decision: those that nothing speaks against are accepted together, the others one by one. */
export function WaitingPage() {
  const { campaignId = '' } = useParams({ strict: false }) as { campaignId?: string };
  const t = useMessages(waitingReports);
  const { rail } = useMessages(frame);
  const campaign = useCampaign(campaignId);
  const [q, setQ] = useUrlState('q');
  const [late, setLate] = useUrlState('late');
  const filter = { ...(q && { q }), ...(late && { late: true as const }) };
  const { list, summary } = useWaiting(campaignId, filter);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome>();
  const accepting = useAcceptMany(campaignId, (done) => { setChosen(new Set()); setOutcome(done); });
  const confirm = useConfirm();
  const acceptable = summary.data?.acceptable ?? 0;
  const accept = async (choice: Choice, count: number) => {
    const body = <Consequences filtered={!choice.only && (q !== '' || late !== '')} summary={choice.only ? undefined : summary.data} />;
    if (await confirm({ title: t.confirmTitle(count), body, action: t.accept })) accepting.mutate(choice);
  };
  const nothing = list.rows?.length === 0;
  return (
    <>
      <PageHeader
        title={t.title}
        breadcrumbs={[{ label: rail.campaigns, to: paths.campaigns() }, { label: campaign.data?.title ?? '…', to: paths.campaign(campaignId) }]}
        line={summary.data && t.line(summary.data.waiting, acceptable)}
        action={acceptable > 0 && (
          <Button leftSection={<IconChecks size={18} aria-hidden />} loading={accepting.isPending} onClick={() => void accept(filter, acceptable)}>{t.acceptAll(acceptable)}</Button>
        )}
      />
      {outcome && <OutcomeNotice outcome={outcome} onClose={() => setOutcome(undefined)} />}
      <ProblemNotice error={accepting.error} />
      <div className={campaignClasses.filters}>
        <SearchField label={t.search} placeholder={t.search} value={q} onSearch={setQ} />
        <Chips label={t.filter} value={late} onChange={setLate} choices={[{ value: '', label: t.all }, { value: '1', label: t.late }]} />
      </div>
      {chosen.size > 0 && (
        <Group mb="sm"><Button variant="light" loading={accepting.isPending} onClick={() => void accept({ only: [...chosen] }, chosen.size)}>{t.acceptChosen(chosen.size)}</Button></Group>
      )}
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : nothing ? (
        <EmptyState title={t.emptyTitle} action={<ButtonLink to={paths.campaign(campaignId)} variant="default">{t.toConsolidation}</ButtonLink>}>
          <p>{q || late ? t.emptyFiltered : t.emptyBody}</p>
        </EmptyState>
      ) : <WaitingTable list={list} chosen={chosen} onChoose={setChosen} />}
    </>
  );
}

function Consequences({ filtered, summary }: { filtered: boolean; summary: Summary | undefined }) {
  const t = useMessages(waitingReports);
  return (
    <>
      <p>{t.confirmBody}</p>
      {filtered && <p>{t.confirmFiltered}</p>}
      {summary && summary.leftOut.length > 0 && <LeftOut summary={summary} />}
    </>
  );
}
