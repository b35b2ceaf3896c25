import { Button, Group, Modal, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUsersGroup } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { smallUnions } from '#engines/messages/small-unions.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { GroupCards } from './GroupCards.tsx';
import classes from './Reorganisation.module.css';
import { ShareBar } from './ShareBar.tsx';
import { asSent, fetchProposals, fetchSmallUnions, type EditedGroup, type Found, type PlanKey } from './small-unions.ts';

/** Small unions, the plans of merging with how far each reaches, and the groups of the plan chosen. */
export function SmallUnionsPage() {
  const t = useMessages(smallUnions);
  const { title } = useMessages(reorganisation);
  const { scope, can } = useActing();
  const today = useToday();
  const [under, setUnder] = useState<PickedUnit | null>(scope ? { id: scope.unitId, name: scope.unitName } : null);
  const [asOf, setAsOf] = useState(today);
  const [below, setBelow] = useState<number | undefined>();
  const [target, setTarget] = useState<number | null>(65);
  const [plan, setPlan] = useState<PlanKey>('kind');
  const [hosts, setHosts] = useState(true);
  const [keeping, setKeeping] = useState(false);
  const [limit] = useDebouncedValue(below, 400);
  const asked = { under: under?.id ?? '', asOf: asOf || undefined, below: limit, plan, hosts: hosts ? 'true' as const : 'false' as const };
  const query = useQuery({ queryKey: ['small-unions', asked], queryFn: () => fetchSmallUnions(asked), enabled: under !== null, placeholderData: keepPreviousData });
  return (
    <>
      <PageHeader title={t.title} line={t.line} breadcrumbs={[{ label: title, to: paths.reorganisation() }]} action={can('organisation.manage') && query.data && query.data.groups.length > 0 && <Button onClick={() => setKeeping(true)}>{t.keep}</Button>} />
      <div className={classes.filters}>
        <UnitPicker label={t.under} under={scope?.unitId} value={under} onChange={setUnder} />
        <DayInput label={t.asOf} value={asOf} onChange={(day) => day && setAsOf(day)} />
        <NumberInput label={t.below} min={1} max={1000} allowDecimal={false} value={below ?? query.data?.below ?? ''} onChange={(value) => setBelow(typeof value === 'number' && value > 0 ? value : undefined)} />
        <NumberInput label={t.target} min={1} max={100} allowDecimal={false} value={target ?? ''} onChange={(value) => setTarget(typeof value === 'number' ? value : null)} />
      </div>
      <Switch mt="sm" label={t.hosts} checked={hosts} onChange={(event) => setHosts(event.currentTarget.checked)} />
      {under && <Loaded query={query}>{(found) => <FoundUnions found={found} plan={plan} onPlan={setPlan} target={target} />}</Loaded>}
      <KeptProposals />
      {keeping && under && query.data && <KeepProposal found={query.data} unitId={under.id} below={limit} target={target} onDone={() => setKeeping(false)} />}
    </>
  );
}

function FoundUnions({ found, plan, onPlan, target }: { found: Found; plan: PlanKey; onPlan: (plan: PlanKey) => void; target: number | null }) {
  const t = useMessages(smallUnions);
  const format = useFormat();
  if (found.small === 0) return <EmptyState icon={IconUsersGroup} title={t.none}>{t.noneHint}</EmptyState>;
  return (
    <>
      <p role="status"><strong>{t.found(found.small, found.unions)}</strong>{found.unknown > 0 && <> {t.unknown(found.unknown)}</>}{found.more && <> {t.more}</>}{found.moreGroups && <> {t.bounded(found.groups.length)}</>}</p>
      <div className={classes.plans} role="group" aria-label={t.plan}>
        {found.plans.map((one) => (
          <button key={one.key} type="button" className={classes.plan} aria-pressed={one.key === plan} onClick={() => onPlan(one.key)}>
            <span>{t.plans[one.key]} · {t.groups(one.groups)}</span>
            <ShareBar reached={one.reached} total={one.total} target={target} />
          </button>
        ))}
      </div>
      <GroupCards groups={found.groups} below={found.below} />
      {found.left.length > 0 && (
        <details className={classes.fold}>
          <summary>{t.left(found.left.length)}</summary>
          <ul>{found.left.map((unit) => <li key={unit.unitId}><TextLink to={paths.unit(unit.unitId)}>{unit.name}</TextLink> <span className="lt-soft">{t.members(unit.members)}</span></li>)}</ul>
        </details>
      )}
      {found.decided.length > 0 && (
        <details className={classes.fold}>
          <summary>{t.decided(found.decided.length)}</summary>
          <ul>{found.decided.map((unit) => <li key={unit.unitId}><TextLink to={paths.unit(unit.unitId)}>{unit.name}</TextLink> <span className="lt-soft">{`${t.members(unit.members)} · ${t.decidedFrom(format.date(unit.endsFrom))}`}</span></li>)}</ul>
        </details>
      )}
    </>
  );
}

function KeepProposal({ found, unitId, below, target, onDone }: { found: Found; unitId: string; below: number | undefined; target: number | null; onDone: () => void }) {
  const t = useMessages(smallUnions);
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keeping = useMutation({
    mutationFn: () => answer(api.POST('/api/merge-proposals', { body: { id, unitId, title: title.trim(), asOf: found.asOf, below, targetPercent: target, groups: asSent(found.groups as EditedGroup[]) } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['merge-proposals'] });
      toast.done(t.kept);
      await navigate({ to: paths.mergeProposal(id) });
    },
  });
  return (
    <Modal opened onClose={onDone} title={t.keep}>
      <form onSubmit={(event) => { event.preventDefault(); if (title.trim()) keeping.mutate(); }}>
        <Stack gap="sm">
          <TextInput label={t.keepTitle} value={title} maxLength={300} data-autofocus onChange={(event) => setTitle(event.currentTarget.value)} />
          <ProblemNotice error={keeping.error} />
          <Group justify="flex-end"><Button type="submit" disabled={!title.trim()} loading={keeping.isPending}>{t.keep}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}

function KeptProposals() {
  const t = useMessages(smallUnions);
  const list = useKeyset(['merge-proposals', 'list'], fetchProposals);
  return (
    <section aria-label={t.proposals}>
      <h2>{t.proposals}</h2>
      {list.rows?.length === 0 && <p className="lt-soft">{t.noProposals}</p>}
      <div className={classes.cards}>
        {list.rows?.map((one) => (
          <article key={one.id} className={classes.card}>
            <TextLink to={paths.mergeProposal(one.id)}>{one.title}</TextLink> <span className="lt-soft">{[t.states[one.state], one.unitName, t.groups(one.groupCount)].filter(Boolean).join(' · ')}</span>
            <ShareBar reached={one.reached} total={one.smallUnions} target={one.targetPercent} />
          </article>
        ))}
      </div>
      {list.more && <Button variant="subtle" loading={list.more.loading} onClick={list.more.load}>{t.moreGroups}</Button>}
    </section>
  );
}
