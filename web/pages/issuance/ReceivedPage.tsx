import { Button } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { issuance } from '#engines/messages/issuance.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/contract.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing } from '../../components/acting.tsx';
import { DownloadButton } from '../../components/file-download/DownloadButton.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { Chips } from '../campaigns/Chips.tsx';
import { SearchField } from '../campaigns/SearchField.tsx';
import { DocumentsTabs } from './DocumentsTabs.tsx';
import classes from './Issuance.module.css';
import { kindName } from './kind-name.ts';
import { byId, type OutgoingKind } from './outgoing.ts';

type Received = components['schemas']['ReceivedDocument'];
const states = ['arrived', 'confirmed', 'recalled', 'replaced'] as const;
const tones: Record<Received['state'], Tone> = { arrived: 'soon', confirmed: 'done', recalled: 'late', replaced: 'back' };

/** What came from other units through the system, to be confirmed. */
export function ReceivedPage() {
  return <Guarded needs={['issuance.read']} page={ReceivedList} />;
}

function ReceivedList() {
  const t = useMessages(issuance);
  const words = useMessages(ui);
  const { scope } = useActing();
  const unitId = scope?.unitId ?? '';
  const [q, setQ] = useUrlState('q');
  const [stateText, setState] = useUrlState('state');
  const [campaignId] = useUrlState('campaign');
  const state = states.find((one) => one === stateText);
  const list = useKeyset(['received-documents', unitId, q, state, campaignId], (after) =>
    answer(api.GET('/api/units/{id}/received-documents', { params: { path: { id: unitId }, query: { q: q || undefined, state, campaignId: campaignId || undefined, after } } })));
  return (
    <>
      <PageHeader title={t.arrivedTitle} />
      <DocumentsTabs />
      <div className={classes.filters} role="search">
        <SearchField label={t.searchLabel} placeholder={t.searchHint} value={q} onSearch={setQ} />
        <Chips label={t.stateFilter} value={state ?? ''} onChange={setState} choices={[{ value: '', label: t.allStates }, ...states.map((value) => ({ value, label: t.receivedState[value] }))]} />
      </div>
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : list.rows.length === 0 ? (
        <EmptyState icon={IconMailbox} title={q || state ? t.noneFound : t.arrivedNone}><p>{q || state ? t.noneFoundBody : t.arrivedNoneBody}</p></EmptyState>
      ) : (
        <ul className={classes.list} aria-label={t.arrivedTitle}>{list.rows.map((document) => <ReceivedLine key={document.id} document={document} />)}</ul>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
    </>
  );
}

function ReceivedLine({ document }: { document: Received }) {
  const t = useMessages(issuance);
  const { language } = useLanguage();
  const format = useFormat();
  const { can } = useActing();
  const toast = useToast();
  const { sentence } = useProblem();
  const client = useQueryClient();
  const { id, symbol, kind, title, fromName, state, arrivedAt, issuedOn, confirmedBy, confirmedAt, endedOn, endReason, campaignId, campaignTitle } = document;
  const confirming = useMutation({
    mutationFn: () => answer(api.POST('/api/received-documents/{id}/receipt', byId(id))),
    onSuccess: async () => { await client.invalidateQueries({ queryKey: ['received-documents'] }); toast.done(t.confirmed); },
    onError: (error) => toast.failed(sentence(error)),
  });
  return (
    <li>
      <div>
        <strong>{kindName(kind as OutgoingKind, language)} {symbol}, {format.date(issuedOn)}</strong> <StateBadge tone={tones[state]} label={t.receivedState[state]} />
        <p>{title}</p>
        <p className="lt-soft">{t.arrivedFrom(fromName, format.instant(arrivedAt))}{confirmedBy && confirmedAt && ` · ${t.confirmedBy(confirmedBy, format.instant(confirmedAt))}`}</p>
        {endedOn && <p className="lt-soft">{t.receivedState[state]}: {t.endedWhy(format.date(endedOn), endReason ?? '')}</p>}
        {campaignId && campaignTitle && <p className="lt-soft">{t.campaign}: <TextLink to={paths.campaign(campaignId)}>{campaignTitle}</TextLink></p>}
      </div>
      <DownloadButton href={`/api/received-documents/${id}/file`} filename={document.filename} label={t.downloadUpload} name={t.openArrived(symbol)} />
      {state === 'arrived' && can('issuance.issue') && <Button aria-label={t.confirmOf(symbol)} loading={confirming.isPending} onClick={() => confirming.mutate()}>{t.confirm}</Button>}
    </li>
  );
}
