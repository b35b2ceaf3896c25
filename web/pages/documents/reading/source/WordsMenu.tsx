import { useEffect, useRef } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { describe } from '../model/describe.ts';
import { takesWords } from '../model/take-words.ts';
import { useReadingState } from '../reading-context.tsx';
import type { SourceMark } from './use-source-mark.ts';
import { useTakeWords } from './use-take-words.ts';
import { fieldChoices, itemChoices } from './word-choices.ts';
import classes from './WordsMenu.module.css';

interface WordsMenuProps {
  mark: SourceMark;
  text: string;
  /** The words were taken, or the mark given up. */
  onDone: () => void;
}

/** Beside marked words: what they can become, by pointer or by one key, so that nothing is typed that already stands there. */
export function WordsMenu({ mark, text, onDone }: WordsMenuProps) {
  const t = useMessages(reading);
  const { content, selected } = useReadingState();
  const words = text.slice(mark.start, mark.end);
  const field = selected !== undefined && takesWords(content, selected) ? selected : undefined;
  const take = useTakeWords(words, mark.start, onDone);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest?.('input, textarea, select, [contenteditable="true"], [role="dialog"]')) return;
      const key = event.key.toLowerCase();
      const [item, head] = [itemChoices.find((one) => one.key === key), fieldChoices.find((one) => one.key === key)];
      const within = menu.current?.contains(event.target as Node);
      if (item) take.asItem(item.kind);
      else if (head) take.asHead(head.field);
      else if (key === 'escape') onDone();
      else if (key === 'enter' && !within && field !== undefined) take.intoField(field);
      else if (key === 'tab' && !within && !event.shiftKey) menu.current?.querySelector('button')?.focus();
      else return;
      // Before the page's own keys, some of which are the same letters.
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [take, field, onDone]);
  const roomBelow = window.innerHeight - mark.bottom > 260;
  const style = { left: Math.max(8, Math.min(mark.left, window.innerWidth - 384)), ...(roomBelow ? { top: mark.bottom + 8 } : { bottom: Math.max(8, window.innerHeight - mark.top + 8) }) };
  return (
    <div ref={menu} className={`${classes.menu} lt-no-print`} style={style} role="toolbar" aria-label={t.markedWords}>
      {field !== undefined && (
        <div className={classes.row}>
          <button type="button" className={classes.choice} data-first onClick={() => take.intoField(field)}>{t.intoField(describe(field, t))} <kbd>Enter</kbd></button>
        </div>
      )}
      <div className={classes.row}>
        <span className={classes.label}>{t.addAs}</span>
        {itemChoices.map(({ key, kind, group }) => (
          <button key={key} type="button" className={classes.choice} aria-keyshortcuts={key} onClick={() => take.asItem(kind)}>{t.group[group]} <kbd>{key.toUpperCase()}</kbd></button>
        ))}
      </div>
      <div className={classes.row}>
        <span className={classes.label}>{t.putInto}</span>
        {fieldChoices.map(({ key, field: head }) => (
          <button key={key} type="button" className={classes.choice} aria-keyshortcuts={key} onClick={() => take.asHead(head)}>{t.field[head]} <kbd>{key}</kbd></button>
        ))}
      </div>
    </div>
  );
}
