import type { RowFault } from '../../../../engines/sheet-rows/index.ts';
import type { KeptRow, Outcome } from '../../kind.ts';
import type { Clash } from './unions.ts';

/** What stands in the cell is told beside what is wrong with it, but for a citizen id. */
export function refusal(kept: KeptRow, clashes: readonly Clash[]): Outcome {
  const found: RowFault[] = clashes.map((clash) => {
    const value = clash.column === null || clash.column === 'citizenId' ? null : (kept.values[clash.column] ?? (clash.column === 'union' ? kept.values['unionName'] : null) ?? null);
    return { ...clash, value: value === null ? null : String(value), looked: true };
  });
  return { outcome: 'error', faults: [...kept.faults, ...found], plan: null };
}
