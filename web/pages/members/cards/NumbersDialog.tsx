import { Button, FileInput, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { cards } from '#engines/messages/cards.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useProblem } from '../../../api/use-problem.ts';
import type { PickedUnit } from '../../../components/UnitPicker.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { useCardsChanged, type Round } from './cards.ts';
import classes from './Cards.module.css';

/** New numbers by a pasted list: what is wrong is told line by line, beside the list, which stays to be corrected. */
export function NumbersDialog({ round, unit, onDone }: { round: Round; unit: PickedUnit; onDone: () => void }) {
  const t = useMessages(cards);
  const words = useMessages(ui);
  const format = useFormat();
  const problem = useProblem();
  const [text, setText] = useState('');
  const giving = useGiving(round, unit, onDone);
  const told = giving.data;
  const fieldError = problem.fields(giving.error)['text'];
  return (
    <Modal opened onClose={onDone} title={t.numbersTitle} size="lg">
      <form noValidate onSubmit={(event) => { event.preventDefault(); giving.mutate({ text, mode: 'all' }); }}>
        <Stack gap="sm">
          <Text>{t.numbersBody}</Text>
          <Text size="sm" c="dimmed">{t.ofUnit(unit.name)}</Text>
          <Textarea label={t.numbersText} placeholder={t.numbersHint} rows={9} data-autofocus value={text} error={fieldError} onChange={(event) => setText(event.currentTarget.value)} styles={{ input: { fontVariantNumeric: 'tabular-nums' } }} />
          <FileInput label={t.numbersFile} accept=".csv,.txt,text/csv,text/plain" clearable onChange={(file) => void file?.text().then(setText)} />
          {told && told.faulty > 0 && (
            <div role="status">
              <p className={classes.notice}>{told.given > 0 ? t.numbersLeft(format.number(told.faulty)) : t.numbersFaulty(format.number(told.faulty))}</p>
              <ul className={classes.faults} tabIndex={0} aria-label={t.numbersLeft(format.number(told.faulty))}>
                {told.faults.map((fault) => <li key={fault.row}><strong>{t.row(fault.row)}</strong> ({fault.text}): {t.faults[fault.reason](fault.of ?? 0)}</li>)}
              </ul>
              {told.faulty > told.faults.length && <p className={classes.soft}>{t.moreFaults}</p>}
            </div>
          )}
          {!fieldError && <ProblemNotice error={giving.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            {told && told.faulty > 0 && told.given === 0 && <Button variant="light" loading={giving.isPending} onClick={() => giving.mutate({ text, mode: 'good' })}>{t.numbersGood}</Button>}
            <Button type="submit" loading={giving.isPending}>{t.numbersAction}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function useGiving(round: Round, unit: PickedUnit, onDone: () => void) {
  const t = useMessages(cards);
  const format = useFormat();
  const toast = useToast();
  const changed = useCardsChanged();
  return useMutation({
    mutationFn: ({ text, mode }: { text: string; mode: 'all' | 'good' }) =>
      answer(api.POST('/api/card-rounds/{id}/numbers', { params: { path: { id: round.id } }, body: { id: newId(), unitId: unit.id, text, mode } })),
    onSuccess: ({ given, same, faulty }) => {
      if (given > 0) changed();
      if (given > 0 || faulty === 0) toast.done(t.numbersDone(format.number(given), format.number(same)));
      if (faulty === 0) onDone();
    },
  });
}
