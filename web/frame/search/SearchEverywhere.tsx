import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { search } from '#engines/messages/search.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './SearchButton.module.css';
import { slashIsOn } from './slash-choice.ts';

const load = () => import('./SearchDialog.tsx').then((file) => ({ default: file.SearchDialog }));
const SearchDialog = lazy(load);
/** Once the page stands, so that the first letters typed behind the key are not lost while the dialog is on its way. */
const LOADED_AFTER_MS = 1_500;

/** Opens the search from every page: by its button, by Ctrl-K, and by `/` while nobody is typing. */
export function SearchEverywhere({ compact = false }: { compact?: boolean }) {
  const t = useMessages(search);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), LOADED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && slashIsOn() && !isTyping(event.target);
      if (!(control || slash) || event.repeat || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      setOpened(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <UnstyledButton className={compact ? classes.icon : classes.bar} aria-label={compact ? t.open : undefined} aria-keyshortcuts="Control+K /" onClick={() => setOpened(true)}>
        <IconSearch size={20} stroke={1.75} aria-hidden />
        {!compact && <><span className={classes.words}>{t.open}</span><kbd className={classes.key} aria-hidden>Ctrl K</kbd></>}
      </UnstyledButton>
      {opened && <Suspense fallback={null}><SearchDialog onClose={() => setOpened(false)} /></Suspense>}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select') || target.closest('[role="menu"], [role="listbox"], [role="grid"]') !== null);
}
