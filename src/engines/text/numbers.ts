/** Numbers as Vietnamese documents print them: dot between thousands, comma before decimals. */

/** Source of a pattern for a printed number; `1.234,5`, `6,7`, `100`. */
export const numberPattern = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';

/** `1.234,5` → 1234.5; null where the text is no number. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:[,.]\d+)?$/.test(trimmed)) return null;
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(trimmed);
  const value = Number((grouped ? trimmed.replaceAll('.', '') : trimmed).replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `XIV` → 14; null where it is no roman number in its usual form. */
export function parseRoman(text: string): number | null {
  const upper = text.toUpperCase();
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(upper) || upper === '') return null;
  let total = 0;
  for (let i = 0; i < upper.length; i++) {
    const here = romanDigits[upper[i] ?? ''] ?? 0;
    const next = romanDigits[upper[i + 1] ?? ''] ?? 0;
    total += here < next ? -here : here;
  }
  return total;
}
