import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { words as area } from '#engines/messages/words.ts';
import { addDays } from '#engines/periods/index.ts';
import { answer, api } from '../../../api/client.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { offeredOn } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { useStandardWords } from './standard-words.ts';
import { fetchTitleStandards, STALE, type TitleStandard } from './vocabulary.ts';
import classes from './Vocabulary.module.css';

/** Standards of titles, the higher positions first: for whom, what, where, since when and by which source. */
export function TitleStandardList({ manages }: { manages: boolean }) {
  const t = useMessages(area);
  const format = useFormat();
  const today = useToday();
  const words = useStandardWords();
  const [ending, setEnding] = useState<TitleStandard>();
  const list = useKeyset(['title-standards'], (after) => fetchTitleStandards({ after }));
  const takeBack = useTakeBack();
  if (list.error && !list.rows) return <ErrorState error={list.error} retry={list.retry} />;
  const stateOf = (one: TitleStandard) => (
    <>
      <StateBadge tone={offeredOn(one, today) ? 'done' : one.validFrom > today ? 'soon' : 'plain'} label={offeredOn(one, today) ? t.always : one.validFrom > today ? t.coming : t.over} />
      <span className={classes.about}>{[t.since(format.date(one.validFrom)), one.validTo && t.until(format.date(addDays(one.validTo, -1)))].filter(Boolean).join(' ')}</span>
    </>
  );
  const columns: Column<TitleStandard>[] = [
    {
      key: 'standard', header: t.standard, width: '60%',
      cell: (one) => (
        <>
          <strong>{words.whose(one)}</strong>
          <span>: {words.what(one)}</span>
          <span className={classes.about}>{[words.where(one), one.source].filter(Boolean).join(' · ')}</span>
          <div className={classes.narrowOnly}>{stateOf(one)}</div>
        </>
      ),
    },
    { key: 'valid', header: t.valid, wideOnly: true, cell: stateOf },
  ];
  if (manages) columns.push({
    key: 'deed', header: '', width: '7.5rem',
    cell: (one) => (one.validTo
      ? <Button variant="subtle" size="compact-sm" aria-label={t.takeBackOf(words.full(one))} loading={takeBack.isPending && takeBack.variables.id === one.id} onClick={() => takeBack.mutate(one)}>{t.takeBack}</Button>
      : <Button variant="subtle" size="compact-sm" aria-label={t.endOf(words.full(one))} onClick={() => setEnding(one)}>{t.end}</Button>),
  });
  return (
    <>
      <p className="lt-soft">{t.standardsLine}</p>
      <DataTable label={t.lists['title-standards']} columns={columns} rows={list.rows} rowKey={(one) => one.id} more={list.more} empty={<p className="lt-soft">{t.noStandards}</p>} />
      {ending && <EndStandard standard={ending} onDone={() => setEnding(undefined)} />}
    </>
  );
}

const sendEnding = (id: string, validTo: string | null) => answer(api.PUT('/api/title-standards/{id}/ending', { params: { path: { id } }, body: { validTo } }));

function useTakeBack() {
  const t = useMessages(area);
  const client = useQueryClient();
  const toast = useToast();
  const problem = useProblem();
  const words = useStandardWords();
  return useMutation({
    mutationFn: ({ id }: TitleStandard) => sendEnding(id, null),
    onSuccess: async (_nothing, standard) => {
      await Promise.all(STALE.map((queryKey) => client.invalidateQueries({ queryKey })));
      toast.done(t.takenBack(words.full(standard)));
    },
    onError: (error) => toast.failed(problem.sentence(error)),
  });
}

function EndStandard({ standard, onDone }: { standard: TitleStandard; onDone: () => void }) {
  const t = useMessages(area);
  const today = useToday();
  const toast = useToast();
  const name = useStandardWords().full(standard);
  // One that began today can end tomorrow at the earliest.
  const earliest = addDays(standard.validFrom, 1);
  const form = useForm({ initialValues: { validTo: today < earliest ? earliest : today }, validate: { validTo: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={t.endTitle(name)} note={t.endStandardNote} action={t.endAction} ending form={form} stale={STALE}
      deed={async ({ validTo }) => { await sendEnding(standard.id, validTo); return true; }}
      onDone={(ended) => { if (ended) toast.done(t.ended(name)); onDone(); }}
    >
      <DayInput label={t.to} min={earliest} {...form.getInputProps('validTo')} value={form.values.validTo} />
    </DeedModal>
  );
}
