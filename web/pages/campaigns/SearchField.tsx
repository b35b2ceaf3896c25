import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './Campaigns.module.css';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onSearch: (words: string) => void;
}

/** Searches while one types, a moment behind the fingers. */
export function SearchField({ label, placeholder, value, onSearch }: SearchFieldProps) {
  const t = useMessages(ui);
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState<readonly string[]>([]);
  // Changed from elsewhere ("clear filters", a saved view): the field follows. Other changes are its own, a moment old.
  if (value !== seen) {
    setSeen(value);
    if (value === '' || !sent.includes(value)) setTyped(value);
  }
  const search = useEffectEvent((words: string) => {
    setSent((before) => [words, ...before].slice(0, 5));
    onSearch(words);
  });
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => search(typed.trim()), 300);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <TextInput
      type="search" className={classes.search} aria-label={label} placeholder={placeholder} maxLength={100}
      leftSection={<IconSearch size={18} aria-hidden />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)}
      rightSection={typed && <CloseButton aria-label={t.clear} onClick={() => setTyped('')} />}
    />
  );
}
