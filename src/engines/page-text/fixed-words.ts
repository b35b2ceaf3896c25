/**
 * Words that stand in every official document, whose marks a recognition loses: in some faces the two marks of `ế` and `ấ` stand so
 * wide that one is lost, read as a quotation mark, or taken for another letter. Each is known by its neighbour, never by itself.
 */
interface Pair { readonly word: RegExp; readonly is: string; readonly next?: RegExp; readonly before?: RegExp }

const letter = String.raw`[\p{L}\p{M}'’”"/^*]`;
const garbled = (start: string, most: number): RegExp => new RegExp(`^${start}${letter}{1,${most}}$`, 'iu');

const pairs: readonly Pair[] = [
  { word: /^KÊ$/iu, is: 'kế', next: /^[“"']?hoạch/iu },
  { word: garbled('ch[âấăaá]', 3), is: 'chấp', next: /^hành/iu, before: /^ban$/iu },
  { word: garbled('quy[êế]', 2), is: 'quyết', before: /^nghị$/iu },
  { word: /^kêt$/iu, is: 'kết', next: /^(?:luận|quả|thúc)/iu },
  { word: garbled('ti[êế]', 2), is: 'tiếp', next: /^tục/iu },
  { word: garbled('t[ôổ]', 4), is: 'tổng', next: /^liên$/iu },
  { word: /^s[ôố]['’`”"]?$/iu, is: 'số', next: /^[“"'‘]?\d/u },
];

/** A quotation mark before these is the lost accent of the word before. */
const lostAccent = /^[“"'‘](?=hoạch|\d{1,5}[a-z]{0,2}[/-]\p{Lu})/iu;
const beforeLost = /^(?:k[êế]|s[ôố])$/iu;

/** The word as it must have been printed; most stay. */
export function fixedWord(text: string, before: string | undefined, next: string | undefined): string {
  if (beforeLost.test(before ?? '') && lostAccent.test(text)) return text.slice(1);
  const pair = pairs.find((one) => one.word.test(text) && (!one.next || one.next.test(next ?? '')) && (!one.before || one.before.test(before ?? '')));
  return pair ? inCaseOf(text, pair.is) : text;
}

function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
