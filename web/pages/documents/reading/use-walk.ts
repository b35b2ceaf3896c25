import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Doubt } from './model/doubts.ts';

/** Going through the doubts one by one: n forth, p back, Esc clears; never while someone types. */
export function useWalk(doubts: readonly Doubt[], settled: ReadonlySet<string>, open: (doubt: Doubt) => void, clear: () => void) {
  const [current, setCurrent] = useState<string>();
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const seen = useMemo(() => new Set([...visited, ...settled]), [visited, settled]);
  const visit = useCallback((doubt: Doubt) => {
    setCurrent(doubt.key);
    setVisited((before) => new Set(before).add(doubt.key));
    open(doubt);
  }, [open]);
  const walk = useCallback((by: 1 | -1) => {
    const at = doubts.findIndex(({ key }) => key === current);
    const next = doubts[(at < 0 && by < 0 ? doubts.length - 1 : at + by + doubts.length) % doubts.length];
    if (next) visit(next);
  }, [doubts, current, visit]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest?.('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      if (event.key === 'Escape') {
        setCurrent(undefined);
        clear();
        return;
      }
      if ((event.target as Element).closest?.('input, textarea, select, [contenteditable="true"]')) return;
      const by = event.key.toLowerCase() === 'n' ? 1 : event.key.toLowerCase() === 'p' ? -1 : undefined;
      if (by === undefined) return;
      event.preventDefault();
      walk(by);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [walk, clear]);
  return { current, seen, walk, visit };
}
