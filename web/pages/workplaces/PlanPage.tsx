import { Button, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { foundings } from '#engines/messages/foundings.ts';
import { workplaces } from '#engines/messages/workplaces.ts';
import { answer, api } from '../../api/client.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { ProgressBar } from '../campaigns/ProgressBar.tsx';
import { DeedForm, useDeed } from './DeedForm.tsx';
import { SectionTabs } from './SectionTabs.tsx';
import classes from './Workplaces.module.css';
import { yearQuery } from './workplaces.ts';

type Row = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof yearQuery>['queryFn']>>>>['rows'][number];

/** The year's plan beside what was reached, of the unit one acts for and of those directly below. */
export function PlanPage() {
  return <Guarded needs={['workplaces.read']} page={Year} />;
}

function Year() {
  const words = useMessages(foundings);
  const { scope } = useActing();
  const thisYear = Number(useToday().slice(0, 4));
  const [chosen, setChosen] = useUrlState('year');
  const year = /^(19[9]|20\d|21\d)\d$/.test(chosen) ? Number(chosen) : thisYear;
  const go = (next: number) => setChosen(next === thisYear ? undefined : String(next));
  const query = useQuery({ ...yearQuery(scope?.unitId ?? '', year), enabled: scope !== undefined });
  const [planning, setPlanning] = useState<Row>();
  const columns = useColumns(setPlanning);
  return (
    <>
      <PageHeader title={words.plan.title(year)} line={scope?.unitName} />
      <SectionTabs />
      <div className={classes.yearLine}>
        <Button variant="default" size="compact-sm" leftSection={<IconChevronLeft size={16} aria-hidden />} onClick={() => go(year - 1)}>{words.plan.before}</Button>
        <strong>{year}</strong>
        <Button variant="default" size="compact-sm" rightSection={<IconChevronRight size={16} aria-hidden />} onClick={() => go(year + 1)}>{words.plan.after}</Button>
      </div>
      {query.error ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : (
        <DataTable<Row> label={words.plan.title(year)} columns={columns} rows={query.data?.rows} rowKey={({ unit }) => unit.id} />
      )}
      <p className={classes.note}>{words.plan.note}</p>
      {planning && <PlanForm row={planning} year={year} onDone={() => setPlanning(undefined)} />}
    </>
  );
}

function useColumns(plan: (row: Row) => void): Column<Row>[] {
  const t = useMessages(foundings).plan;
  const format = useFormat();
  const reached = (actual: number, planned: number | undefined) =>
    (planned === undefined ? <span className="lt-soft">{format.number(actual)} · {t.noPlan}</span>
      : <ProgressBar done={Math.min(actual, planned)} all={planned} words={t.reached(format.number(actual), format.number(planned))} />);
  const set = (row: Row) => row.mayPlan && <Button size="compact-sm" variant="default" aria-label={t.setFor(row.unit.name)} onClick={() => plan(row)}>{t.set}</Button>;
  return [
    {
      key: 'unit', header: t.unit, width: '36%',
      cell: (row) => <>{row.own ? <strong>{row.unit.name}</strong> : row.unit.name}{row.own && <span className={classes.under}>{t.ownUnit}</span>}<span className={classes.narrow}>{set(row)}</span></>,
    },
    { key: 'unions', header: t.unions, cell: ({ actual, plan: planned }) => reached(actual.unions, planned?.unions) },
    { key: 'members', header: t.members, wideOnly: true, cell: ({ actual, plan: planned }) => reached(actual.members, planned?.members) },
    { key: 'underWay', header: t.underWay, figure: true, wideOnly: true, cell: ({ underWay }) => format.number(underWay) },
    { key: 'set', header: '', wideOnly: true, cell: set },
  ];
}

function PlanForm({ row, year, onDone }: { row: Row; year: number; onDone: () => void }) {
  const t = useMessages(workplaces);
  const words = useMessages(foundings);
  const form = useForm<{ unions: number | ''; members: number | '' }>({
    initialValues: { unions: row.plan?.unions ?? '', members: row.plan?.members ?? '' },
    validate: { unions: (value) => (value === '' ? t.empty : null), members: (value) => (value === '' ? t.empty : null) },
  });
  const saving = useDeed({
    send: ({ unions, members }: typeof form.values) => answer(api.PUT('/api/founding-plans/{unitId}/{year}', {
      params: { path: { unitId: row.unit.id, year } }, body: { version: row.plan?.version ?? 0, unions: Number(unions), members: Number(members) },
    })),
    done: () => words.plan.saved, onDone, setErrors: form.setErrors,
  });
  return (
    <DeedForm title={words.plan.setTitle(row.unit.name, year)} note={words.plan.note} action={t.save} pending={saving.isPending} error={saving.error} onDone={onDone} onSubmit={form.onSubmit((values) => saving.mutate(values))}>
      <NumberInput label={words.plan.unionsPlanned} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('unions')} data-autofocus />
      <NumberInput label={words.plan.membersPlanned} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('members')} />
    </DeedForm>
  );
}
