const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'];
/** The order of letters in Vietnamese lists: đ follows d, and no f, j, w or z. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** The label that a clerk would write after this one: II → III, 2.1 → 2.2, c → d; the same dash again. */
export function nextLabel(before: string | undefined): string {
  if (before === undefined) return '1';
  if (/^[-+*•]$/.test(before)) return before;
  const romanAt = roman.indexOf(before);
  if (romanAt >= 0) return roman[romanAt + 1] ?? before;
  const letterAt = letters.indexOf(before);
  if (letterAt >= 0) return letters[letterAt + 1] ?? before;
  const number = /^(.*?)(\d+)$/.exec(before);
  return number ? `${number[1]}${Number(number[2]) + 1}` : before;
}
