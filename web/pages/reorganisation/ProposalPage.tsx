import { Button, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { smallUnions } from '#engines/messages/small-unions.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useToday } from '../../components/acting.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { GroupCards } from './GroupCards.tsx';
import { LookAndRecord } from './LookAndRecord.tsx';
import { RecordedNotice } from './RecordedNotice.tsx';
import type { RecordedAct } from './reorganisation.ts';
import { ShareBar } from './ShareBar.tsx';
import { asSent, fetchProposal, sizeOf, type EditedGroup, type Proposal } from './small-unions.ts';

/** One proposal: its groups are edited, kept, and at last decided. */
export function ProposalPage() {
  const { proposalId } = useParams({ strict: false }) as { proposalId: string };
  const query = useQuery({ queryKey: ['merge-proposals', 'one', proposalId], queryFn: () => fetchProposal(proposalId) });
  return <Loaded query={query}>{(proposal) => <ProposalContent key={`${proposal.id} ${proposal.version}`} proposal={proposal} />}</Loaded>;
}

function ProposalContent({ proposal }: { proposal: Proposal }) {
  const t = useMessages(smallUnions);
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [groups, setGroups] = useState<EditedGroup[]>(proposal.groups);
  const [deciding, setDeciding] = useState(false);
  const edited = groups !== proposal.groups;
  const reached = groups.filter((group) => sizeOf(group) >= proposal.below).flatMap((group) => group.units).filter((unit) => unit.small).length;
  const path = { id: proposal.id };
  const saving = useMutation({
    mutationFn: () => answer(api.PUT('/api/merge-proposals/{id}', { params: { path }, body: { version: proposal.version, title: proposal.title, targetPercent: proposal.targetPercent, groups: asSent(groups) } })),
    onSuccess: async () => { toast.done(t.kept); await client.invalidateQueries({ queryKey: ['merge-proposals'] }); },
  });
  const dropping = useMutation({
    mutationFn: () => answer(api.DELETE('/api/merge-proposals/{id}', { params: { path } })),
    onSuccess: async () => { toast.done(t.dropped); await client.invalidateQueries({ queryKey: ['merge-proposals'] }); await navigate({ to: paths.smallUnions() }); },
  });
  return (
    <>
      <PageHeader
        title={proposal.title} breadcrumbs={[{ label: t.title, to: paths.smallUnions() }]} line={[proposal.unitName, t.groups(groups.length)].filter(Boolean).join(' · ')}
        state={<StateBadge tone={proposal.state === 'decided' ? 'done' : 'plain'} label={t.states[proposal.state]} />}
        action={proposal.may.manage && !deciding && (edited
          ? <Button loading={saving.isPending} disabled={groups.length === 0} onClick={() => saving.mutate()}>{t.save}</Button>
          : <Button onClick={() => setDeciding(true)}>{t.decide}</Button>)}
      />
      <ShareBar reached={reached} total={proposal.smallUnions} target={proposal.targetPercent} />
      <ProblemNotice error={saving.error ?? dropping.error} />
      {deciding
        ? <DecideProposal proposal={proposal} onBack={() => setDeciding(false)} />
        : (
          <>
            <GroupCards groups={groups} below={proposal.below} onChange={proposal.may.manage ? setGroups : undefined} />
            {proposal.may.manage && <Group mt="md"><Button variant="subtle" color="red" loading={dropping.isPending} onClick={() => dropping.mutate()}>{t.drop}</Button></Group>}
          </>
        )}
    </>
  );
}

function DecideProposal({ proposal, onBack }: { proposal: Proposal; onBack: () => void }) {
  const t = useMessages(reorganisation);
  const today = useToday();
  const [id] = useState(newId);
  const [decision, setDecision] = useState({ effective: today, title: proposal.title, decisionSymbol: '', decisionDate: '', reason: '' });
  const [looking, setLooking] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [act, setAct] = useState<RecordedAct>();
  const change = (more: Partial<typeof decision>) => setDecision({ ...decision, ...more });
  const sent = { params: { path: { id: proposal.id } }, body: { ...decision, id, decisionSymbol: decision.decisionSymbol.trim() || null, decisionDate: decision.decisionDate || null, reason: decision.reason.trim() || null } };
  if (act) return <RecordedNotice act={act} />;
  if (looking) {
    return (
      <LookAndRecord
        lookKey={['proposal-preview', id, decision]} look={() => answer(api.POST('/api/merge-proposals/{id}/deciding/preview', sent))} record={() => answer(api.POST('/api/merge-proposals/{id}/deciding', sent))}
        units={proposal.groups.reduce((sum, group) => sum + group.units.length, 0)} onBack={() => setLooking(false)} onRecorded={setAct}
      />
    );
  }
  return (
    <Stack gap="sm" maw="40rem" mt="md">
      <DayInput label={t.day} description={t.dayHint} value={decision.effective} onChange={(effective) => change({ effective })} />
      <TextInput label={t.decisionTitle} value={decision.title} maxLength={300} onChange={(event) => change({ title: event.currentTarget.value })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label={t.decisionSymbol} value={decision.decisionSymbol} maxLength={80} onChange={(event) => change({ decisionSymbol: event.currentTarget.value })} />
        <DayInput label={t.decisionDate} value={decision.decisionDate} onChange={(decisionDate) => change({ decisionDate })} onWrong={setWrong} />
      </SimpleGrid>
      <Textarea label={t.reason} autosize minRows={2} value={decision.reason} onChange={(event) => change({ reason: event.currentTarget.value })} />
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>{t.back}</Button>
        <Button disabled={!decision.effective || wrong} onClick={() => setLooking(true)}>{t.look}</Button>
      </Group>
    </Stack>
  );
}
