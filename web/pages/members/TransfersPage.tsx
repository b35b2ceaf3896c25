import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { actName } from '#engines/messages/act-name.ts';
import { members } from '#engines/messages/members.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useActing } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { transfers } from '#engines/messages/transfers.ts';
import { ui } from '#engines/messages/ui.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { TextLink } from '../../ui/links.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { FetchMember } from './FetchMember.tsx';
import classes from './Members.module.css';
import type { Transfer } from './members.ts';
import { MembersTabs } from './MembersTabs.tsx';
import { NameConsent, RefuseTransfer, useDecisions } from './transfer-deeds.tsx';

/** What waits for an answer, of one's own unions and of others. */
export function TransfersPage() {
  const t = useMessages(members);
  const words = useMessages(ui);
  const { can } = useActing();
  const [shown, setShown] = useUrlState('show', 'waiting');
  const [fetching, setFetching] = useState(false);
  const waiting = shown !== 'all';
  const list = useKeyset(['member-transfers', waiting], (after) => answer(api.GET('/api/member-transfers', { params: { query: { after, waiting: waiting ? 'true' : undefined } } })));
  return (
    <>
      <PageHeader title={t.transfers} line={t.transfersLine} breadcrumbs={[]} action={can('members.manage') && <Button onClick={() => setFetching(true)}>{t.fetchMember}</Button>} />
      <MembersTabs />
      <SegmentedControl mb="md" value={waiting ? 'waiting' : 'all'} onChange={setShown} data={[{ value: 'waiting', label: t.onlyWaiting }, { value: 'all', label: t.allTransfers }]} />
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : list.rows.length === 0 ? (
        <EmptyState icon={IconArrowsExchange} title={t.noneWaiting}><p>{t.noneWaitingBody}</p></EmptyState>
      ) : (
        <ul className={classes.cards} aria-label={t.transfers}>{list.rows.map((transfer) => <TransferCard key={transfer.id} transfer={transfer} />)}</ul>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
      {fetching && <FetchMember onDone={() => setFetching(false)} />}
    </>
  );
}

const tones = { asked: 'soon', confirmed: 'done', refused: 'back', withdrawn: 'plain', overtaken: 'plain' } as const;

function TransferCard({ transfer }: { transfer: Transfer }) {
  const t = useMessages(members);
  const both = useMessages(transfers);
  const format = useFormat();
  const [doing, setDoing] = useState<'refusing' | 'naming'>();
  const { confirm, withdraw } = useDecisions(transfer);
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h2 className={classes.cardName}>{transfer.person.name}{transfer.person.birthYear ? `, ${transfer.person.birthYear}` : ''}</h2>
        <StateBadge tone={tones[transfer.state]} label={t.states[transfer.state]} />
      </div>
      <p className={classes.way}>{transfer.from.name} → <strong>{transfer.to.name}</strong>, {t.effective.toLowerCase()} {format.date(transfer.effective)}</p>
      {transfer.note && <p className={classes.way}>{transfer.note}</p>}
      {transfer.reason && <p className={classes.way}>{t.reason}: {transfer.reason}</p>}
      {transfer.act && <Overtaken act={transfer.act} />}
      {transfer.consentBy && transfer.consentOn && <p className={classes.way}>{both.consented(transfer.consentBy, format.date(transfer.consentOn))}</p>}
      {transfer.askedBy && <p className={classes.small}>{t.askedBy(transfer.askedBy, format.instant(transfer.askedAt))}</p>}
      {transfer.decidedBy && transfer.decidedAt && <p className={classes.small}>{t.decidedBy(transfer.decidedBy, format.instant(transfer.decidedAt))}</p>}
      {Object.values(transfer.may).some(Boolean) && (
        <div className={classes.actions} style={{ margin: '0.75rem 0 0' }}>
          {transfer.may.decide && <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>{t.confirm}</Button>}
          {transfer.may.naming && <Button variant="default" onClick={() => setDoing('naming')}>{both.nameConsent}</Button>}
          {transfer.may.refuse && <Button variant="default" onClick={() => setDoing('refusing')}>{t.refuse}</Button>}
          {transfer.may.withdraw && <Button variant="subtle" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>{t.withdraw}</Button>}
        </div>
      )}
      {doing === 'refusing' && <RefuseTransfer transfer={transfer} onDone={() => setDoing(undefined)} />}
      {doing === 'naming' && <NameConsent transfer={transfer} onDone={() => setDoing(undefined)} />}
    </li>
  );
}

/** Which decision on units ended the request, for both sides; it opens where the reader may see it. */
function Overtaken({ act }: { act: NonNullable<Transfer['act']> }) {
  const t = useMessages(transfers);
  const words = useMessages(unitActs);
  const { language } = useLanguage();
  return (
    <p className={classes.way}>
      {t.overtakenBy(actName(language, act))} {act.readable && <TextLink to={paths.unitAct(act.id)}>{words.openAct}</TextLink>}
    </p>
  );
}
