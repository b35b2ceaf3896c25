import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { holidays } from '#engines/messages/holidays.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { DeedModal } from '../../components/DeedModal.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';

const fetchHolidays = (year: number) => answer(api.GET('/api/holidays', { params: { query: { year } } }));
type Holiday = Awaited<ReturnType<typeof fetchHolidays>>['items'][number];

/** Days by which dues are reckoned, year by year: those of the law, and those that people enter. */
export function HolidaysPage() {
  const t = useMessages(holidays);
  const format = useFormat();
  const today = useToday();
  const [chosen, setYear] = useUrlState('year', today.slice(0, 4));
  const year = /^(19|20|21)\d\d$/.test(chosen) ? Number(chosen) : Number(today.slice(0, 4));
  const [adding, setAdding] = useState(false);
  const query = useQuery({ queryKey: ['holidays', year], queryFn: () => fetchHolidays(year) });
  const remove = useRemoval();
  const manages = query.data?.may.manage ?? false;
  const columns: Column<Holiday>[] = [
    { key: 'day', header: t.day, width: '8rem', cell: ({ day }) => format.date(day) },
    { key: 'name', header: t.name, cell: (one) => <>{one.name}<div className="lt-soft">{t.kinds[one.fixed ? 'fixed' : one.works ? 'works' : 'holiday']}</div></> },
  ];
  if (manages) {
    columns.push({
      key: 'deed', header: '', width: '6rem',
      cell: ({ day, fixed }) => !fixed && <Button variant="subtle" size="compact-sm" aria-label={t.removeDay(format.date(day))} loading={remove.isPending && remove.variables === day} onClick={() => remove.mutate(day)}>{t.remove}</Button>,
    });
  }
  return (
    <>
      <PageHeader title={t.title} line={t.line} action={manages && <Button onClick={() => setAdding(true)}>{t.add}</Button>} />
      <NumberInput label={t.year} value={year} min={1990} max={2099} allowDecimal={false} onChange={(next) => setYear(String(next))} maw="8rem" mb="md" thousandSeparator="" />
      {query.error ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : <DataTable label={t.list(String(year))} columns={columns} rows={query.data?.items} rowKey={({ day }) => day} />}
      {adding && <AddHoliday year={year} onDone={() => setAdding(false)} />}
    </>
  );
}

function AddHoliday({ year, onDone }: { year: number; onDone: () => void }) {
  const t = useMessages(holidays);
  const toast = useToast();
  const form = useForm({
    initialValues: { day: '', name: '', works: false },
    validate: { day: (value) => (value ? null : t.dayNeeded), name: (value) => (value.trim() ? null : t.nameNeeded) },
  });
  return (
    <DeedModal
      title={t.add} action={t.save} form={form} stale={[['holidays']]}
      deed={async ({ day, name, works }) => {
        await answer(api.PUT('/api/holidays/{day}', { params: { path: { day } }, body: { name: name.trim(), works } }));
        return true;
      }}
      onDone={(done) => { if (done) toast.done(t.saved); onDone(); }}
    >
      <DayInput label={t.day} {...form.getInputProps('day')} value={form.values.day} defaultDate={`${year}-01-01`} data-autofocus />
      <TextInput label={t.name} placeholder={t.namePlaceholder} maxLength={200} {...form.getInputProps('name')} />
      <Checkbox label={t.works} {...form.getInputProps('works', { type: 'checkbox' })} />
    </DeedModal>
  );
}

function useRemoval() {
  const t = useMessages(holidays);
  const toast = useToast();
  const client = useQueryClient();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: (day: string) => answer(api.DELETE('/api/holidays/{day}', { params: { path: { day } } })),
    onSuccess: async () => { await client.invalidateQueries({ queryKey: ['holidays'] }); toast.done(t.removed); },
    onError: (error) => toast.failed(sentence(error)),
  });
}
