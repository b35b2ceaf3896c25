import { useEffect, type RefObject } from 'react';
import type { Diagnostic } from '#engines/directive-reading/reading.ts';
import './also-lit.css';

/** Lights the other places of a remark that concerns several (deadlines that clash) beside the one that is lit. */
export function useAlsoLit(sheet: RefObject<HTMLElement | null>, diagnostics: readonly Diagnostic[], lit: { start: number; end: number } | undefined): void {
  useEffect(() => {
    if (!lit) return undefined;
    const others = diagnostics.filter((one) => one.start === lit.start && one.end === lit.end).flatMap(({ places }) => places ?? []).filter(({ start }) => start !== lit.start);
    const pieces = [...sheet.current?.querySelectorAll<HTMLElement>('[data-start]') ?? []].filter((piece) => {
      const at = Number(piece.dataset.start);
      return others.some(({ start, end }) => at >= start && at < end);
    });
    for (const piece of pieces) piece.dataset.alsoLit = 'true';
    return () => { for (const piece of pieces) delete piece.dataset.alsoLit; };
  }, [sheet, diagnostics, lit]);
}
