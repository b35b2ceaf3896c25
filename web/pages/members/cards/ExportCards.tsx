import { Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { cards } from '#engines/messages/cards.ts';
import { newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { fetchFile } from '../../../components/file-download/fetch-file.ts';
import type { PickedUnit } from '../../../components/UnitPicker.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { CARD_STATES, type CardState, type Round } from './cards.ts';

/** The list for the printer leaves only for a purpose, which is kept. */
export function ExportCards({ round, unit, onDone }: { round: Round; unit: PickedUnit; onDone: () => void }) {
  const t = useMessages(cards);
  const problem = useProblem();
  const form = useForm({ initialValues: { state: '' as CardState | '', purpose: '' }, validate: { purpose: (value) => (value.trim().length > 2 ? null : t.empty) } });
  const exporting = useMutation({
    mutationFn: ({ state, purpose }: typeof form.values) => fetchFile('/api/card-exports', 'danh-sach-in-the.csv', () => undefined, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: newId(), roundId: round.id, unitId: unit.id, purpose, ...(state && { state }) }),
    }),
    onSuccess: onDone,
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  return (
    <FormDialog title={t.exportList} intro={t.exportBody(unit.name)} action={t.exportAction} pending={exporting.isPending} error={exporting.error} onSubmit={form.onSubmit((values) => exporting.mutate(values))} onDone={onDone}>
      <Select label={t.exportWhich} allowDeselect={false} data={[{ value: '', label: t.anyState }, ...CARD_STATES.map((value) => ({ value, label: t.states[value] }))]} {...form.getInputProps('state')} />
      <Textarea label={t.purpose} description={t.purposeHint} autosize minRows={2} data-autofocus {...form.getInputProps('purpose')} />
    </FormDialog>
  );
}
