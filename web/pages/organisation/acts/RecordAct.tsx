import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { problemOf } from '../../../api/problem.ts';
import { useActing, useToday } from '../../../components/acting.tsx';
import { useWords } from '../../../components/words.ts';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { decisionsOf, fateOf, undecided as nothingDecided } from '../../reorganisation/member-fates.ts';
import { MembersOfClosing } from '../../reorganisation/MembersOfClosing.tsx';
import { MembersOfSplit } from '../../reorganisation/MembersOfSplit.tsx';
import { useAsOf, type UnitDetail } from '../units.ts';
import { factKinds, type EventKind } from './acts.ts';
import { ActPreview } from './ActPreview.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import { openDraft, type ActDraft } from './draft.ts';
import { EventFields } from './fields/EventFields.tsx';
import { missingIn } from './missing.ts';
import { TreeProblems, type TreeProblem } from './TreeProblems.tsx';
import { useRecording } from './use-recording.ts';

/** Nothing but the unit itself is touched: recorded at once, and taken back as easily. */
const atOnce = (kind: EventKind) => kind === 'establish' || (factKinds as readonly EventKind[]).includes(kind);

/** Records one decision: what happens, on what it rests, what it would do, and then it stands. */
export function RecordAct({ kind, unit, onDone }: { kind: EventKind; unit: UnitDetail; onDone: () => void }) {
  const t = useMessages(unitActs);
  const words = useMessages(ui);
  const today = useToday();
  const { asOf } = useAsOf();
  const { looking, recording } = useRecording(kind, unit, onDone);
  const form = useForm<ActDraft>({
    initialValues: openDraft(kind, unit, asOf ?? today),
    validate: (draft) => Object.fromEntries(Object.entries(missingIn(kind, unit, draft)).map(([field, missing]) => [field, t[missing]])),
    // What was looked at is not what stands in the form any more.
    onValuesChange: () => { if (looking.data || looking.error) looking.reset(); if (recording.error) recording.reset(); },
  });
  // Asked only where units end that have members, or where a union is split; in the second case everybody stays unless said otherwise.
  const [fates, setFates] = useState(nothingDecided);
  const [files, setFiles] = useState<File[]>([]);
  const level = useWords().levelOf(unit.typeKey);
  const { can } = useActing();
  const splits = kind === 'split' && (level === 'grassroots' || level === 'below-grassroots') && can('members.read');
  const undecided = splits ? [] : (looking.data?.membersToDecide ?? []);
  const split = fateOf(fates, unit.id);
  const decided = () => {
    if (!splits) return decisionsOf(fates, undecided.map(({ unitId }) => unitId));
    const { stays } = form.values;
    if (stays && split.own === null && Object.keys(split.people).length === 0) return undefined;
    return decisionsOf({ ...fates, all: stays ? { rest: 'stay' } : fates.all }, [unit.id]);
  };
  const ready = atOnce(kind) || (looking.data !== undefined && looking.data.problems.length === 0);
  const proceed = (draft: ActDraft) => (ready ? recording.mutate({ draft, members: decided(), files }) : looking.mutate(draft));
  const refusal = problemOf(recording.error).problems as TreeProblem[] | undefined;
  return (
    <Modal opened onClose={onDone} title={t.titleFor(t.kind[kind], unit.name)} size="lg">
      <form onSubmit={form.onSubmit(proceed)} noValidate>
        <Stack gap="md">
          <Text c="dimmed" size="sm">{t.about[kind]}</Text>
          <EventFields kind={kind} unit={unit} form={form} />
          {splits && <MembersOfSplit unit={unit} parts={form.values.parts} stays={form.values.stays} value={split} onChange={(fate) => setFates({ ...fates, unions: { [unit.id]: fate } })} />}
          <DecisionFields form={form} open={!atOnce(kind) && kind !== 'dissolve'} files={files} onFiles={setFiles} />
          {looking.data && <ActPreview preview={looking.data} />}
          {undecided.length > 0 && <MembersOfClosing unions={undecided} value={fates} onChange={setFates} />}
          {recording.error && refusal?.length ? <TreeProblems problems={refusal} more={problemOf(recording.error).more === true} /> : <ProblemNotice error={looking.error ?? recording.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            <Button type="submit" color={kind === 'dissolve' && ready ? 'red' : undefined} loading={looking.isPending || recording.isPending}>{ready ? t.doRecord : t.preview}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
