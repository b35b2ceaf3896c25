import { useCallback, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { caretAt, markedBy, moved, unitsOf, type Caret, type CaretMove } from '../model/caret.ts';
import { scrollTo } from '../scroll-to.ts';
import { markOnScreen } from './text-places.ts';

const moves: Readonly<Record<string, CaretMove>> = {
  ArrowDown: 'nextSentence', ArrowUp: 'previousSentence', ArrowRight: 'nextWord', ArrowLeft: 'previousWord', Home: 'first', End: 'last',
};

interface CaretOptions {
  root: RefObject<HTMLElement | null>;
  text: string;
  /** Where marking begins: at what is lit, else at the top. */
  from: number;
  /** Brings a place into view where its words are not rendered yet. */
  bring?: ((place: number) => void) | undefined;
  /** Says which words are marked, for who does not see it. */
  say: (words: string) => void;
}

/** Marks words by keyboard: sentences up and down, words to both sides, Shift extends. */
export function useCaret({ root, text, from, bring, say }: CaretOptions) {
  const units = useMemo(() => unitsOf(text), [text]);
  const caret = useRef<Caret>(undefined);
  const show = useCallback((shown: Caret) => {
    caret.current = shown;
    const { start, end } = markedBy(shown);
    say(text.slice(start, end));
    const attempt = (left: number) => {
      if (!root.current || caret.current !== shown) return;
      if (markOnScreen(root.current, start, end)) {
        const head = document.getSelection()?.focusNode?.parentElement;
        if (head) scrollTo(head, 'nearest');
      } else if (left > 0) {
        bring?.(shown.head.start);
        requestAnimationFrame(() => attempt(left - 1));
      }
    };
    attempt(30);
  }, [root, text, bring, say]);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const move = moves[event.key];
    if (!move || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const toEnd = move === 'first' || move === 'last';
    const next = caret.current || toEnd ? moved(units, caret.current, move, event.shiftKey) : caretAt(units, from);
    if (next) show(next);
  }, [units, from, show]);
  const reset = useCallback(() => { caret.current = undefined; }, []);
  return { onKeyDown, reset };
}
