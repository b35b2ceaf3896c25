import { Button } from '@mantine/core';
import { administration } from '#engines/messages/administration.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import classes from './Administration.module.css';
import { RealClock } from './RealClock.tsx';
import { useFactWords } from './fact-words.ts';

const fetchFacts = (objectId: string | undefined, after: string | undefined) =>
  answer(api.GET('/api/journal', { params: { query: { objectId, after } } }));
export type JournalFact = Awaited<ReturnType<typeof fetchFacts>>['items'][number];

/** Who did what, where and when: newest first, of everything or of one object. */
export function JournalPage() {
  const t = useMessages(administration);
  const [object, setObject] = useUrlState('object');
  const list = useKeyset(['journal', object], (after) => fetchFacts(object || undefined, after));
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t.journal} line={t.journalHint} />
      <RealClock />
      {object && <p>{t.journalOfOne} <Button variant="light" size="compact-sm" onClick={() => setObject(undefined)}>{t.showAll}</Button></p>}
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable label={t.journal} columns={columns} rows={list.rows} rowKey={({ id }) => id} more={list.more} empty={<EmptyState title={t.noJournal} />} />
      )}
    </>
  );
}

function useColumns(): Column<JournalFact>[] {
  const t = useMessages(administration);
  const format = useFormat();
  const words = useFactWords();
  const who = (fact: JournalFact) => fact.actorName ?? t.system;
  return [
    { key: 'when', header: t.when, width: '10rem', cell: (fact) => <span className="lt-figure">{format.instant(fact.at)}</span> },
    { key: 'who', header: t.who, wideOnly: true, cell: who },
    {
      key: 'what', header: t.what,
      cell: (fact) => (
        <>
          <span className={classes.narrowOnly}>{who(fact)}</span>
          <span className={classes.fact}>{words.sentence(fact)}</span>
          <span className={classes.details}>{words.details(fact)}</span>
          <span className={classes.narrowOnly}>{words.where(fact)}</span>
        </>
      ),
    },
    { key: 'where', header: t.where, wideOnly: true, cell: words.where },
  ];
}
