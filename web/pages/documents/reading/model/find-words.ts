/** The words by which an added value may be found in the source: a text itself, or the first text of an item. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return Object.values(value).find((part): part is string => typeof part === 'string' && part.includes(' '));
}

/** Where words stand in a text, whatever its line ends; undefined for words too short or long to tell, or not there. */
export function findWords(text: string, words: string): { start: number; end: number } | undefined {
  const parts = words.trim().split(/\s+/);
  if (words.trim().length < 4 || words.length > 2000) return undefined;
  const found = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'u').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
