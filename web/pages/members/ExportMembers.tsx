import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { members } from '#engines/messages/members.ts';
import { newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { fetchFile } from '../../components/file-download/fetch-file.ts';
import type { PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { FormDialog } from './FormDialog.tsx';

/** A list leaves the system only for a purpose, which is kept. */
export function ExportMembers({ unit, onDone }: { unit: PickedUnit; onDone: () => void }) {
  const t = useMessages(members);
  const problem = useProblem();
  const form = useForm({ initialValues: { purpose: '' }, validate: { purpose: (value) => (value.trim().length > 2 ? null : t.empty) } });
  const exporting = useMutation({
    mutationFn: ({ purpose }: { purpose: string }) => fetchFile('/api/member-exports', 'doan-vien.csv', () => undefined, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: newId(), unitId: unit.id, purpose }),
    }),
    onSuccess: onDone,
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  return (
    <FormDialog title={t.exportTitle} intro={t.exportBody(unit.name)} action={t.exportAction} pending={exporting.isPending} error={exporting.error} onSubmit={form.onSubmit((values) => exporting.mutate(values))} onDone={onDone}>
      <Textarea label={t.purpose} description={t.purposeHint} autosize minRows={2} data-autofocus {...form.getInputProps('purpose')} />
    </FormDialog>
  );
}
