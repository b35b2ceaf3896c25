import { Button, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { words as area } from '#engines/messages/words.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import type { Words } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { STALE } from './vocabulary.ts';
import classes from './Vocabulary.module.css';

interface Rule { key: string; name: string; values: Words['ruleValues'] }

/** The numbers that rules are made of: the one that holds today, and those of other days below it. */
export function RuleList({ values, manages }: { values: Words['ruleValues'] | undefined; manages: boolean }) {
  const t = useMessages(area);
  const format = useFormat();
  const today = useToday();
  const [setting, setSetting] = useState<Rule>();
  const names: Record<string, string | undefined> = t.rules;
  const rules = values && [...Map.groupBy(values, ({ key }) => key)].map(([key, own]): Rule => ({ key, name: names[key] ?? key, values: own }));
  const columns: Column<Rule>[] = [
    {
      key: 'rule', header: t.rule, width: '60%',
      cell: (rule) => (
        <>
          <strong>{rule.name}</strong>
          {rule.values.map((one) => <span key={one.validFrom} className={classes.about}>{[`${format.number(one.value)} ${t.since(format.date(one.validFrom))}`, one.source].filter(Boolean).join(' · ')}</span>)}
        </>
      ),
    },
    { key: 'value', header: t.value, figure: true, cell: (rule) => { const now = rule.values.find((one) => one.validFrom <= today); return now ? format.number(now.value) : ''; } },
  ];
  if (manages) columns.push({ key: 'deed', header: '', width: '7.5rem', cell: (rule) => <Button variant="subtle" size="compact-sm" aria-label={t.setValueOf(rule.name)} onClick={() => setSetting(rule)}>{t.setValue}</Button> });
  return (
    <>
      <DataTable label={t.lists.rules} columns={columns} rows={rules} rowKey={({ key }) => key} />
      {setting && <SetValue rule={setting} onDone={() => setSetting(undefined)} />}
    </>
  );
}

function SetValue({ rule, onDone }: { rule: Rule; onDone: () => void }) {
  const t = useMessages(area);
  const today = useToday();
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { value: '' as number | '', source: '', validFrom: today }, validate: { value: (value) => (value === '' ? t.empty : null), validFrom: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={rule.name} action={t.save} form={form} stale={STALE}
      deed={({ value, source, validFrom }) => answer(api.POST('/api/rule-values/{key}', { params: { path: { key: rule.key } }, body: { id, value: Number(value), validFrom, source: source.trim() || null } }))}
      onDone={(set) => { if (set) toast.done(t.valueSet); onDone(); }}
    >
      <NumberInput label={t.value} min={0} max={1_000_000} allowDecimal={false} {...form.getInputProps('value')} data-autofocus />
      <TextInput label={t.source} maxLength={300} {...form.getInputProps('source')} />
      <DayInput label={t.from} {...form.getInputProps('validFrom')} value={form.values.validFrom} />
    </DeedModal>
  );
}
