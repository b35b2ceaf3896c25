import { Checkbox, Modal, TextInput, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { search } from '#engines/messages/search.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { choicesOf, placeOf, useFound, type Choice, type Kind } from './found.ts';
import { FoundList, LIST_ID, optionId } from './FoundList.tsx';
import classes from './Search.module.css';
import { chooseSlash, slashIsOn } from './slash-choice.ts';

/** The dialog: words above, what they find below by kind; the keyboard stays in the field while the arrows choose. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(search);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<Kind>();
  const [at, setAt] = useState(0);
  const { q, asked, query } = useFound(typed, only);
  const result = asked ? query.data : undefined;
  const choices = result ? choicesOf(result, only !== undefined) : [];
  const chosen = Math.min(at, choices.length - 1);
  const type = (words: string) => { setTyped(words); setOnly(undefined); setAt(0); };
  const choose = (choice: Choice) => {
    if (choice.item === null) { setOnly(choice.kind); setAt(0); return; }
    onClose();
    void navigate(placeOf(choice.kind, choice.item));
  };
  const walk = (to: number) => {
    const next = (to + choices.length) % choices.length;
    setAt(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || choices.length === 0) return;
    const action = { ArrowDown: () => walk(chosen + 1), ArrowUp: () => walk(chosen - 1), Enter: () => choose(choices[chosen]!) }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <Modal opened onClose={onClose} title={t.title} fullScreen={!wide} size="42rem" yOffset="8dvh" padding={0} closeButtonProps={{ 'aria-label': t.close, m: 'sm' }}
      className={wide ? undefined : classes.full} styles={{ header: { paddingInlineStart: '1rem', minHeight: '3rem' } }}>
      <div className={classes.field}>
        <TextInput data-autofocus type="search" size="md" aria-label={t.label} placeholder={t.hint} maxLength={100} autoComplete="off" spellCheck={false}
          leftSection={<IconSearch size={20} aria-hidden />} value={typed} onChange={(event) => type(event.currentTarget.value)} onKeyDown={onKey}
          role="combobox" aria-expanded={choices.length > 0} aria-autocomplete="list" aria-controls={choices.length > 0 ? LIST_ID : undefined} aria-activedescendant={choices.length > 0 ? optionId(chosen) : undefined} />
      </div>
      <VisuallyHidden role="status">{result && !query.isFetching ? t.found(result.groups.reduce((sum, { items }) => sum + items.length, 0)) : ''}</VisuallyHidden>
      <div className={classes.body}>
        {!asked && <EmptyState icon={IconSearch} title={t.emptyTitle}>{t.emptyBody}</EmptyState>}
        {asked && query.isPending && <div className={classes.waiting}><LineSkeletons lines={5} /></div>}
        {asked && query.isError && <ErrorState error={query.error} retry={() => void query.refetch()} />}
        {result && !query.isError && choices.length === 0 && <EmptyState title={t.nothingTitle(q)}>{t.nothingBody}</EmptyState>}
        {result && !query.isError && choices.length > 0 && (
          <>
            {result.near && <p className={classes.near}>{t.near(q)}</p>}
            <FoundList result={result} whole={only !== undefined} chosen={chosen} onChoose={choose} onPoint={setAt} />
          </>
        )}
      </div>
      {wide && <div className={classes.foot}><span>{t.keys}</span><Checkbox size="xs" label={t.slash} defaultChecked={slashIsOn()} onChange={(event) => chooseSlash(event.currentTarget.checked)} /></div>}
    </Modal>
  );
}
