import { Button, Group, Radio, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import type { Draft } from './BulkPage.tsx';
import type { Deed, DeedKind } from './reorganisation.ts';
import classes from './Reorganisation.module.css';

interface DecideDeedProps {
  draft: Draft;
  change: (more: Partial<Draft>) => void;
  onBack: () => void;
  onLook: () => void;
  onAnother: () => void;
}

const kindsOfDeed: DeedKind[] = ['end', 'move', 'merge', 'retype'];

/** What happens to the units chosen, and the decision itself. Other units can join the same decision. */
export function DecideDeed({ draft, change, onBack, onLook, onAnother }: DecideDeedProps) {
  const t = useMessages(reorganisation);
  const { types, name } = useUnitWords();
  const [kind, setKind] = useState<DeedKind>('end');
  const [target, setTarget] = useState<PickedUnit | null>(null);
  const [typeKey, setTypeKey] = useState<string | null>(null);
  const [membersGo, setMembersGo] = useState<'to' | 'end' | 'later'>('to');
  const [membersTo, setMembersTo] = useState<PickedUnit | null>(null);
  const [tried, setTried] = useState(false);
  const [wrong, setWrong] = useState(false);
  const open = draft.chosen > 0;
  const deed = open ? deedOf() : null;
  const ready = (!open || deed !== null) && (open || draft.steps.length > 0);
  const settled = () => (deed ? [...draft.steps, { step: { selection: draft.selection, does: deed }, count: draft.chosen }] : draft.steps);
  const go = (then: () => void) => () => {
    if (wrong) return;
    setTried(true);
    if (!ready) return;
    change({ steps: settled(), selection: { except: [] }, chosen: 0 });
    then();
  };
  function deedOf(): Deed | null {
    if (kind === 'retype') return typeKey === null ? null : { kind, typeKey };
    if (kind === 'move') return target === null ? null : { kind, to: target.id };
    if (kind === 'merge') return target === null ? null : { kind, into: target.id, below: 'successor' };
    if (membersGo === 'to') return membersTo === null ? null : { kind, members: { to: membersTo.id } };
    return membersGo === 'end' ? { kind, members: 'end' } : { kind };
  }
  const missing = tried ? t.empty : undefined;
  return (
    <Stack gap="md" maw="48rem">
      {draft.steps.length > 0 && (
        <ul className={classes.effects}>
          {draft.steps.map(({ step, count }, index) => (
            <li key={index}>{t.stepAdded(count, t.deeds[step.does.kind])} <Button variant="subtle" size="compact-sm" onClick={() => change({ steps: draft.steps.filter((_, place) => place !== index) })}>{t.removeStep}</Button></li>
          ))}
        </ul>
      )}
      {open && (
        <>
          <p className={classes.note}><strong>{t.selected(draft.chosen)}</strong></p>
          <Radio.Group label={t.does} value={kind} onChange={(value) => { setKind(value as DeedKind); setTarget(null); }}>
            <Stack gap="xs" mt="xs">{kindsOfDeed.map((one) => <Radio key={one} value={one} label={t.deeds[one]} />)}</Stack>
          </Radio.Group>
          {kind === 'move' && <UnitPicker label={t.moveTo} value={target} onChange={setTarget} error={target ? undefined : missing} />}
          {kind === 'merge' && <UnitPicker label={t.mergeInto} value={target} onChange={setTarget} error={target ? undefined : missing} />}
          {kind === 'retype' && <Select label={t.becomes} data={types.filter((type) => !type.validTo || type.validTo > draft.effective).map((type) => ({ value: type.key, label: name(type) }))} value={typeKey} onChange={setTypeKey} error={typeKey ? undefined : missing} />}
          {kind === 'end' && (
            <Radio.Group label={t.membersGo} value={membersGo} onChange={(value) => setMembersGo(value as typeof membersGo)}>
              <Stack gap="xs" mt="xs">{(['to', 'end', 'later'] as const).map((one) => <Radio key={one} value={one} label={t.membersChoices[one]} />)}</Stack>
            </Radio.Group>
          )}
          {kind === 'end' && membersGo === 'to' && <UnitPicker label={t.membersTo} value={membersTo} onChange={setMembersTo} error={membersTo ? undefined : missing} />}
        </>
      )}
      <TextInput label={t.decisionTitle} value={draft.title} maxLength={300} onChange={(event) => change({ title: event.currentTarget.value })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label={t.decisionSymbol} value={draft.decisionSymbol} maxLength={80} onChange={(event) => change({ decisionSymbol: event.currentTarget.value })} />
        <DayInput label={t.decisionDate} value={draft.decisionDate} onChange={(decisionDate) => change({ decisionDate })} onWrong={setWrong} />
      </SimpleGrid>
      <Textarea label={t.reason} autosize minRows={2} maxLength={2000} value={draft.reason} onChange={(event) => change({ reason: event.currentTarget.value })} />
      <Group justify="space-between" gap="xs">
        <Button variant="default" onClick={onBack}>{t.back}</Button>
        <Group gap="xs">
          <Button variant="light" disabled={draft.steps.length >= 9} onClick={go(onAnother)}>{t.addStep}</Button>
          <Button onClick={go(onLook)}>{t.look}</Button>
        </Group>
      </Group>
    </Stack>
  );
}
