import { Alert, Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { handOvers } from '#engines/messages/hand-overs.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api, newId } from '../../api/client.ts';
import type { paths as ApiPaths } from '../../api/contract.ts';
import { useToday } from '../../components/acting.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { useRoles } from '../administration/accounts.ts';
import { AccountPicker } from './AccountPicker.tsx';
import { useHandedOver, useUndoHandOver } from './hand-overs.ts';
import { HandedWork } from './HandedWork.tsx';
import classes from './Reorganisation.module.css';

type Giver = { kind: 'person'; account: { id: string; name: string }; unit: PickedUnit } | { kind: 'unit'; unit: PickedUnit };

/** One act passes roles, files, drafts and duties: to another person at the unit, or to whoever goes on with a unit that has ended. */
export function HandOver({ giver, onDone }: { giver: Giver; onDone: () => void }) {
  const t = useMessages(handOvers);
  const words = useMessages(ui);
  const { roleName } = useRoles();
  const [person, setPerson] = useState<string | null>(null);
  const [unit, setUnit] = useState<PickedUnit | null>(null);
  const [answers, setAnswers] = useState<'unit' | 'person'>('unit');
  const [effective, setEffective] = useState(useToday());
  const [reason, setReason] = useState('');
  const own = giver.kind === 'person';
  const named = own || answers === 'person';
  const body = {
    kind: giver.kind, unitId: giver.unit.id, reason: reason.trim() || null, effective: effective || null,
    ...(own ? { fromAccountId: giver.account.id, toAccountId: person } : { toUnitId: unit?.id ?? null, respondentId: named ? person : null }),
  };
  const ready = named ? person !== null : unit !== null;
  const { look, handing } = useHandingOver(giver, body, onDone);
  return (
    <Modal opened onClose={onDone} title={own ? t.personTitle(giver.account.name) : t.unitTitle(giver.unit.name)} size="lg">
      <form onSubmit={(event) => { event.preventDefault(); if (ready) handing.mutate(); }}>
        <Stack gap="sm">
          {own ? <p className={`lt-soft ${classes.note}`}>{t.at(giver.unit.name)}</p> : (
            <>
              <UnitPicker label={t.successor} description={t.successorHint} clearable value={unit} onChange={setUnit} />
              <Radio.Group label={t.answers} value={answers} onChange={(value) => setAnswers(value as typeof answers)}>
                <Stack gap="xs" mt="xs"><Radio value="unit" label={t.answersUnit} /><Radio value="person" label={t.answersPerson} /></Stack>
              </Radio.Group>
            </>
          )}
          {named && <AccountPicker label={own ? t.to : t.respondent} description={t.toHint} value={person} onChange={setPerson} not={own ? giver.account.id : undefined} />}
          <DayInput label={t.day} value={effective} onChange={setEffective} />
          <Loaded query={look}>
            {({ roles, work, transfers }) => (
              <section aria-label={t.passes}>
                <strong>{t.passes}</strong>
                {roles.length === 0 && work.length === 0 && transfers === 0 ? <p className="lt-soft">{t.nothing}</p> : (
                  <>
                    <ul className={classes.effects}>
                      {roles.map((role, index) => <li key={index}>{t.role}: {roleName(role.roleKey)}{!own && ` · ${role.accountName}`}{!role.allowed && <><br /><span className="lt-soft">{t.blocked}</span></>}</li>)}
                    </ul>
                    <HandedWork work={work} transfers={transfers} />
                  </>
                )}
              </section>
            )}
          </Loaded>
          <Alert variant="light" styles={{ message: { color: 'var(--lt-ink)' } }}>{own ? t.follows : t.followsUnit}</Alert>
          <Textarea label={t.reason} autosize minRows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          <ProblemNotice error={handing.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            <Button type="submit" disabled={!ready} loading={handing.isPending}>{t.record}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type Body = Omit<ApiPaths['/api/hand-overs']['post']['requestBody']['content']['application/json'], 'id'>;

/** What would go over, and handing it over; once done it can be taken back, or opened as a record. */
function useHandingOver(giver: Giver, body: Body, onDone: () => void) {
  const t = useMessages(handOvers);
  const toast = useToast();
  const navigate = useNavigate();
  const changed = useHandedOver();
  const undoing = useUndoHandOver();
  const [id] = useState(newId);
  const { toUnitId, respondentId } = body;
  const look = useQuery({
    queryKey: ['hand-overs', 'look', giver.kind, giver.unit.id, giver.kind === 'person' ? giver.account.id : null, toUnitId, respondentId],
    queryFn: () => answer(api.POST('/api/hand-overs/preview', { body: { ...body, id } })), gcTime: 0, placeholderData: keepPreviousData,
  });
  const handing = useMutation({
    mutationFn: () => answer(api.POST('/api/hand-overs', { body: { ...body, id } })),
    onSuccess: async () => {
      toast.undoable(t.recorded, () => undoing.mutate(id), { label: t.open, open: () => void navigate({ to: paths.handOver(id) }) });
      onDone();
      await changed();
    },
  });
  return { look, handing };
}
