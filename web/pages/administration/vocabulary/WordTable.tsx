import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { words as area } from '#engines/messages/words.ts';
import { answer, api } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { offeredOn } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { STALE, type Entry, type WordList } from './vocabulary.ts';
import classes from './Vocabulary.module.css';

interface WordTableProps { list: WordList; entries: Entry[] | undefined; manages: boolean; more?: { load: () => void; loading: boolean } }

/** The words of one list with their days; each is ended on a day, or used again. */
export function WordTable({ list, entries, manages, more }: WordTableProps) {
  const t = useMessages(area);
  const format = useFormat();
  const today = useToday();
  const [ending, setEnding] = useState<Entry>();
  const takeBack = useTakeBack(list);
  const stateOf = (one: Entry) => (
    <>
      <StateBadge tone={offeredOn(one, today) ? 'done' : one.validFrom > today ? 'soon' : 'plain'} label={offeredOn(one, today) ? t.always : one.validFrom > today ? t.coming : t.over} />
      <span className={classes.about}>{[t.since(format.date(one.validFrom)), one.validTo && t.until(format.date(dayBefore(one.validTo)))].filter(Boolean).join(' ')}</span>
    </>
  );
  const columns: Column<Entry>[] = [
    {
      key: 'name', header: t.name, width: '60%',
      cell: (one) => <><strong>{one.name}</strong>{one.about && <span className={classes.about}>{one.about}</span>}<div className={classes.narrowOnly}>{stateOf(one)}</div></>,
    },
    { key: 'valid', header: t.valid, wideOnly: true, cell: stateOf },
  ];
  if (manages) columns.push({
    key: 'deed', header: '', width: '7.5rem',
    cell: (one) => (one.validTo
      ? <Button variant="subtle" size="compact-sm" aria-label={t.takeBackOf(one.name)} loading={takeBack.isPending && takeBack.variables.key === one.key} onClick={() => takeBack.mutate(one)}>{t.takeBack}</Button>
      : <Button variant="subtle" size="compact-sm" aria-label={t.endOf(one.name)} onClick={() => setEnding(one)}>{t.end}</Button>),
  });
  return (
    <>
      <DataTable label={t.lists[list]} columns={columns} rows={entries} rowKey={(one) => one.key} more={more} empty={<p className="lt-soft">{t.none}</p>} />
      {ending && <EndWord list={list} entry={ending} onDone={() => setEnding(undefined)} />}
    </>
  );
}

/** The last day on which it holds: what is stored is the first on which it does not. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function useTakeBack(list: WordList) {
  const t = useMessages(area);
  const client = useQueryClient();
  const toast = useToast();
  const problem = useProblem();
  return useMutation({
    mutationFn: ({ key }: Entry) => answer(api.PUT('/api/words/{list}/{key}/ending', { params: { path: { list, key } }, body: { validTo: null } })),
    onSuccess: async (_nothing, { name }) => {
      await Promise.all(STALE.map((queryKey) => client.invalidateQueries({ queryKey })));
      toast.done(t.takenBack(name));
    },
    onError: (error) => toast.failed(problem.sentence(error)),
  });
}

function EndWord({ list, entry, onDone }: { list: WordList; entry: Entry; onDone: () => void }) {
  const t = useMessages(area);
  const today = useToday();
  const toast = useToast();
  const form = useForm({ initialValues: { validTo: today }, validate: { validTo: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={t.endTitle(entry.name)} note={list === 'levels' ? `${t.endNote} ${t.endLevelNote}` : t.endNote} action={t.endAction} ending form={form} stale={STALE}
      deed={async (body) => { await answer(api.PUT('/api/words/{list}/{key}/ending', { params: { path: { list, key: entry.key } }, body })); return true; }}
      onDone={(ended) => { if (ended) toast.done(t.ended(entry.name)); onDone(); }}
    >
      <DayInput label={t.to} min={entry.validFrom} {...form.getInputProps('validTo')} value={form.values.validTo} />
    </DeedModal>
  );
}
