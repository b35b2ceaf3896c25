import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { describe } from '../model/describe.ts';
import { takeable, takesWords, wordsAsItem, wordsIntoField } from '../model/take-words.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';
import classes from './WordsBar.module.css';
import { useMarkedWords } from './use-marked-words.ts';

/** Beside words marked in the source: what they can become, so that nothing is typed that already stands there. */
export function WordsBar({ within }: { within: RefObject<HTMLElement | null> }) {
  const t = useMessages(reading);
  const { content, selected, readOnly } = useReadingState();
  const { apply, select } = useReadingActions();
  const { marked, forget } = useMarkedWords(within, !readOnly);
  if (!marked) return null;
  const field = selected !== undefined && takesWords(content, selected) ? selected : undefined;
  const done = () => { document.getSelection()?.removeAllRanges(); forget(); };
  const roomBelow = window.innerHeight - marked.bottom > 140;
  const style = { left: Math.max(8, Math.min(marked.left, window.innerWidth - 368)), ...(roomBelow ? { top: marked.bottom + 8 } : { bottom: window.innerHeight - marked.top + 8 }) };
  return (
    <div className={`${classes.bar} lt-no-print`} style={style} role="toolbar" aria-label={t.markedWords}>
      {field !== undefined && (
        <Button size="compact-sm" onClick={() => { apply(wordsIntoField(content, field, marked.words)); done(); }}>{t.intoField(describe(field, t))}</Button>
      )}
      <span className={classes.label}>{t.addAs}</span>
      {takeable.map((list) => (
        <Button
          key={list} size="compact-sm" variant="light"
          onClick={() => {
            const edit = wordsAsItem(content, list, marked.words);
            apply(edit);
            select(`${edit.list}/${edit.index}`, 'walk');
            done();
          }}
        >
          {t.group[list]}
        </Button>
      ))}
    </div>
  );
}
