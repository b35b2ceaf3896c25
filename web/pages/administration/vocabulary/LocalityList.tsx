import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { words as area } from '#engines/messages/words.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { fetchLocalities } from './vocabulary.ts';
import classes from './Vocabulary.module.css';
import { WordTable } from './WordTable.tsx';

/** Places are thousands: found by words of their names, page by page. */
export function LocalityList({ manages }: { manages: boolean }) {
  const t = useMessages(area);
  const [typed, setTyped] = useUrlState('q');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const list = useKeyset(['localities', q], (after) => fetchLocalities({ q: q || undefined, after }));
  if (list.error && !list.rows) return <ErrorState error={list.error} retry={list.retry} />;
  const entries = list.rows?.map((place) => ({ key: place.key, name: place.name, about: place.withinName ?? '', validFrom: place.validFrom, validTo: place.validTo }));
  return (
    <>
      <TextInput className={classes.search} type="search" label={t.search} leftSection={<IconSearch size={18} aria-hidden />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <WordTable list="localities" entries={entries} manages={manages} more={list.more} />
    </>
  );
}
