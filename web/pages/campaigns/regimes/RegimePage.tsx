import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { campaigns } from '#engines/messages/campaigns.ts';
import { regimes } from '#engines/messages/regimes.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../../ui/Skeletons.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { useCampaignColumns } from '../campaign-columns.tsx';
import type { Campaign } from '../campaigns.ts';
import { useTypeWords } from '../use-type-words.ts';
import { changeOf, RegimeForm } from './RegimeForm.tsx';
import classes from './Regimes.module.css';
import { useCampaignsOfRegime, useRegime, type Regime } from './regimes.ts';
import { State } from './RegimesPage.tsx';

export function RegimePage() {
  const { regimeId = '' } = useParams({ strict: false }) as { regimeId?: string };
  const regime = useRegime(regimeId);
  return <Loaded query={regime} skeleton={<PageSkeleton />}>{(loaded) => <RegimeView key={loaded.id} regime={loaded} />}</Loaded>;
}

/** One regime: what it asks, the period to come, and the campaigns of the periods so far. */
function RegimeView({ regime }: { regime: Regime }) {
  const t = useMessages(regimes);
  const words = useMessages(campaigns);
  const [editing, setEditing] = useUrlState('edit');
  const pausing = usePausing(regime);
  return (
    <>
      <PageHeader
        title={regime.title} state={<State regime={regime} />} line={words.askedBy(regime.unitName)}
        breadcrumbs={[{ label: words.title, to: paths.campaigns() }, { label: t.title, to: paths.regimes() }]}
        action={!editing && <><Button onClick={() => setEditing('1')}>{t.edit}</Button><Button variant="default" loading={pausing.isPending} onClick={() => pausing.mutate()}>{regime.state === 'active' ? t.pause : t.resume}</Button></>}
      />
      {editing ? <RegimeForm regime={regime} done={() => setEditing(undefined)} /> : <><Facts regime={regime} /><Next regime={regime} /><Campaigns regime={regime} /></>}
    </>
  );
}

function Facts({ regime }: { regime: Regime }) {
  const t = useMessages(regimes);
  const typeWords = useTypeWords();
  return (
    <dl className={classes.facts}>
      <div><dt>{t.kind}</dt><dd>{t.kinds[regime.period.kind]}</dd></div>
      <div><dt>{t.template}</dt><dd>{t.about(regime.sections, regime.forms)}{regime.directive && <> · <TextLink to={paths.document(regime.directive.documentId)}>{regime.directive.title}</TextLink></>}</dd></div>
      <div><dt>{t.levels}</dt><dd>{regime.levels.map((level) => <div key={level.typeKeys.join()}>{t.levelLine(typeWords(level.typeKeys), level.gap)}</div>)}</dd></div>
    </dl>
  );
}

function Next({ regime }: { regime: Regime }) {
  const t = useMessages(regimes);
  const format = useFormat();
  const opening = useOpening(regime);
  const { next } = regime;
  if (!next) return null;
  return (
    <section className={classes.next} aria-label={t.next}>
      <p><strong>{t.next}: {t.periodName(next.key)}</strong> · {t.fromTo(format.date(next.from), format.date(next.to))} · {t.opensOn(format.date(next.opens))} · {t.dueOn(format.date(next.due))}</p>
      <p>{regime.state === 'active' ? t.opensByItself : t.noNext}</p>
      {regime.openable && <Button size="compact-sm" loading={opening.isPending} onClick={() => opening.mutate()}>{t.openNow}</Button>}
    </section>
  );
}

function Campaigns({ regime }: { regime: Regime }) {
  const t = useMessages(regimes);
  const navigate = useNavigate();
  const columns = useCampaignColumns();
  const list = useCampaignsOfRegime(regime.id);
  return (
    <section aria-labelledby="campaigns-of-regime">
      <h2 id="campaigns-of-regime">{t.campaigns}</h2>
      <DataTable<Campaign>
        label={t.campaigns} columns={columns} rows={list.rows} rowKey={(row) => row.id} more={list.more} onOpen={(row) => void navigate({ to: paths.campaign(row.id) })}
        empty={<p className="lt-soft">{t.noCampaigns}</p>}
      />
    </section>
  );
}

function usePausing(regime: Regime) {
  const t = useMessages(regimes);
  const toast = useToast();
  const client = useQueryClient();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: () => answer(api.PUT('/api/regimes/{id}', { params: { path: { id: regime.id } }, body: { ...changeOf(regime), state: regime.state === 'active' ? 'paused' : 'active' } })),
    onSuccess: (changed) => { client.setQueryData(['regimes', regime.id], changed); toast.done(changed.state === 'active' ? t.resumed : t.paused); },
    onError: (error) => toast.failed(sentence(error)),
  });
}

function useOpening(regime: Regime) {
  const t = useMessages(regimes);
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/regimes/{id}/opening', { params: { path: { id: regime.id } }, body: { id: newId() } })),
    onSuccess: async (campaign) => {
      if (campaign.state === 'running') toast.done(t.opened);
      else toast.failed(t.openedStuck);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'regimes' || queryKey[0] === 'campaigns' || queryKey[0] === 'work' });
      void navigate({ to: paths.campaign(campaign.id) });
    },
    onError: (error) => toast.failed(sentence(error)),
  });
}
