import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { staffing } from '#engines/messages/staffing.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { STALE, type StaffingRow } from './staffing.ts';

/** Records how many people a unit may keep in a year, and by which decision. */
export function QuotaForm({ row, year, onDone }: { row: StaffingRow; year: number; onDone: () => void }) {
  const t = useMessages(staffing);
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { year: year as number | '', granted: (row.granted ?? '') as number | '', decisionSymbol: '', decisionDate: '' },
    validate: { year: (value) => (value === '' ? t.empty : null), granted: (value) => (value === '' ? t.empty : null) },
  });
  return (
    <DeedModal
      title={t.setQuotaOf(row.unitName)} note={t.quotaNote} action={t.save} form={form} stale={STALE}
      deed={(quota) => answer(api.POST('/api/units/{id}/staff-quotas', {
        params: { path: { id: row.unitId } },
        body: { id, year: Number(quota.year), granted: Number(quota.granted), decisionSymbol: quota.decisionSymbol.trim() || null, decisionDate: quota.decisionDate || null },
      }))}
      onDone={(done) => { if (done) toast.done(t.quotaSet); onDone(); }}
    >
      <NumberInput label={t.year} min={1990} max={2199} allowDecimal={false} {...form.getInputProps('year')} />
      <NumberInput label={t.people} min={0} allowDecimal={false} {...form.getInputProps('granted')} data-autofocus />
      <TextInput label={t.decisionSymbol} maxLength={60} {...form.getInputProps('decisionSymbol')} />
      <DayInput label={t.decisionDate} {...form.getInputProps('decisionDate')} value={form.values.decisionDate} />
    </DeedModal>
  );
}
