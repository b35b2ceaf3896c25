/** One document in the forms in which offices, converters and web pages hand it on; each changes the form and no word. */

const kindLine = /^[#*\s]*(?:NGHỊ QUYẾT|KẾT LUẬN|HƯỚNG DẪN|KẾ HOẠCH|CHƯƠNG TRÌNH|CHỈ THỊ|QUYẾT ĐỊNH|ĐỀ ÁN|THÔNG BÁO|QUY CHẾ|QUY ĐỊNH|Kính gửi)/u;
/** What stands in a letterhead's right column; the rest is the left one. */
const motto = /CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|CHỦ NGHĨA VIỆT NAM|Độc lập|ĐẢNG CỘNG SẢN|ĐOÀN TNCS HỒ CHÍ MINH/u;
const dateLine = /ngày\s[\s\d]*tháng/u;
const rule = /^[-_*\s|]*$/u;

/** A table or two columns: its gaps say what belongs where, so its lines stay whole. */
const laidOut = /\t|\||\S {5,}\S/u;
/** How much shorter than the longest line a full line may be: one line may hang over. */
const slack = 4;
/** No printed line is as long. */
const longLine = 150;
const opensItem = /^\s*(?:[-+*•#]|\p{Co}|[IVXІ]+\s*[.\-/](?:\s|$)|\d+(?:\.\d+)*\s*[.)\-/](?:\s|$)|\(\d+\)|[a-zđ]\)|Điều\s+\d|Chương\s+[IVX\d]|Phần\s+thứ|Căn cứ|Nơi nhận|Xét|\()/u;

const linesOf = (text: string): string[] => text.replace(/\r\n?/gu, '\n').split('\n');

/** Breaks lines between words, none longer than `width`; head and title, which are broken by hand, stay as they are. */
function wrapped(text: string, width: number): string {
  const paragraphs = linesOf(text);
  const first = paragraphs.findIndex((line) => line.length > longLine && !laidOut.test(line));
  return paragraphs.flatMap((line, i) => {
    if (i < first || laidOut.test(line) || line.length <= width) return [line];
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  }).join('\n');
}

/** True where each paragraph is a line, so that wrapping it anew is the same document. */
const aParagraphALine = (text: string): boolean => linesOf(text).some((line) => line.length > longLine && !laidOut.test(line));

/**
 * Paragraphs as lines again: a break belongs to the wrapping where the next word would not have fitted. Null where the lines are too
 * uneven to tell.
 */
function unwrapped(text: string): string | null {
  if (aParagraphALine(text)) return text;
  const lines = linesOf(text);
  if (lines.filter((line) => line.trim() === '').length > lines.length * 0.4) return null;
  const width = Math.max(...lines.filter((line) => !laidOut.test(line)).map((line) => line.length));
  const whole: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1] ?? '';
    const word = line.split(' ')[0] ?? '';
    const runsOn = before.length + 1 + word.length > width - slack && word !== '' && !laidOut.test(line) && !laidOut.test(before) && !opensItem.test(line);
    if (runsOn) whole[whole.length - 1] += ` ${line}`;
    else whole.push(line);
  }
  return whole.join('\n');
}

/** The lines down to the kind of document, apart from the rest. */
function headOf(text: string): { head: string[]; rest: string[] } {
  const lines = linesOf(text);
  const end = lines.findIndex((line) => kindLine.test(line));
  return { head: lines.slice(0, end), rest: lines.slice(end) };
}

/** The letterhead's columns one after the other; null where it holds more than two plain columns (a subject, a table). */
function letterhead(text: string, first: 'left' | 'right'): string | null {
  const { head, rest } = headOf(text);
  if (head.some((line) => /\||<br>|V\/v/u.test(line))) return null;
  const pieces = head.flatMap((line) => line.split(/\t+|\s{5,}(?=\p{Lu}\p{Ll}+[^,]*,\s*ngày|\p{Lu}{2}|Độc)/u)).map((piece) => piece.trim()).filter((piece) => !rule.test(piece));
  const right = pieces.filter((piece) => motto.test(piece) || dateLine.test(piece));
  const left = pieces.filter((piece) => !right.includes(piece));
  return [...(first === 'left' ? [...left, ...right] : [...right, ...left]), '', ...rest].join('\n');
}

/** Another bullet for every dash; null where that bullet already means another level, or dashes are in the answer's labels. */
function bullets(text: string, mark: string): string | null {
  if (linesOf(text).some((line) => line.trimStart().startsWith(`${mark} `)) || /ĐỀ CƯƠNG/u.test(text)) return null;
  return text.replace(/^(\s*)-(?=\s)/gmu, `$1${mark}`);
}

/** A form's name and how a text is put into it; null where a document cannot be. */
export const variants: readonly { readonly name: string; readonly of: (text: string) => string | null }[] = [
  ...[60, 80, 100].map((width) => ({
    name: `wrapped at ${width}`,
    of: (text: string) => { const whole = unwrapped(text); return whole === null ? null : wrapped(whole, width); },
  })),
  { name: 'a paragraph a line', of: (text) => (aParagraphALine(text) ? null : unwrapped(text)) },
  { name: 'decomposed letters (NFD)', of: (text) => text.normalize('NFD') },
  { name: 'Windows line ends', of: (text) => linesOf(text).join('\r\n') },
  { name: 'a blank line after every line', of: (text) => linesOf(text).flatMap((line) => [line, '']).join('\n') },
  { name: 'letterhead left column first', of: (text) => letterhead(text, 'left') },
  { name: 'letterhead right column first', of: (text) => letterhead(text, 'right') },
  { name: 'bullets •', of: (text) => bullets(text, '•') },
  { name: 'bullets +', of: (text) => bullets(text, '+') },
  { name: 'no-break blanks', of: (text) => text.replace(/(?<=\S) (?=\S)/gu, '\u00A0') },
];
