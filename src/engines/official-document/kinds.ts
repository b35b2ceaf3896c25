/** Which kind of document a printed word or a symbol's code tells. The words stand in the grammar. */
import { kindTable, type Kind } from '../grammar/kinds.ts';
import { phrasePattern, anyOf } from '../text/index.ts';

export type { Kind } from '../grammar/kinds.ts';

const kindOf = new Map(kindTable.flatMap((row) => row.words.map((word) => [word, row.kind] as const)));
const codeOf = new Map(kindTable.flatMap((row) => row.codes.map((code) => [code, row.kind] as const)));
/** All kind words, for patterns. */
export const kindWords: readonly string[] = [...kindOf.keys()];
export const kindWordSource = anyOf(kindWords);
export const anyKindWord = phrasePattern(kindWords);

/** The kind that a printed kind word names, whatever its case; null where it is none. */
export function kindOfWord(word: string): Kind | null {
  return kindOf.get(word.toLowerCase().replace(/\s+/gu, ' ').trim()) ?? null;
}

/** The kind that a symbol's code tells: `KH-LĐLĐ` → plan; null where it tells none (`UBND-KTTH`). */
export function kindOfCode(code: string | null): Kind | null {
  for (const part of (code ?? '').split(/[-/]/)) {
    const kind = codeOf.get(part.trim());
    if (kind) return kind;
  }
  return null;
}
