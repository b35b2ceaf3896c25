/**
 * TCVN3 ("ABC", fonts named .VnTime and the like): one byte a letter, TCVN 5712:1993. Seen in Latin-1 letters, because that is
 * what programs take the bytes for. The code has no accented capitals: fonts whose name ends in H print all letters as capitals.
 */
const from = 0xa1;
// The five tones that TCVN 5712 has as letters of their own (B0–B4) are combining marks; ABC fonts hardly use them.
const letters = [...'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'];

/** What programs have made of a byte on its way to Unicode: µ to Greek mu, the soft hyphen to a minus sign. */
const strayed: Readonly<Record<string, number>> = { '\u03bc': 0xb5, '\u2212': 0xad };

const code = /[\u00a1-\u00ff\u03bc\u2212]/g;

/** The letters that TCVN3 codes show. All other characters stay. */
export function fromTcvn3(text: string): string {
  return text.replace(code, (sign) => letters[(strayed[sign] ?? sign.charCodeAt(0)) - from] ?? sign).normalize('NFC').split('\n').map(withCapitals).join('\n');
}

/** Words of a line typed in capitals: the fonts ending in H show `CéNG HßA` so, and their accented letters are small ones in the file. */
function withCapitals(line: string): string {
  const words = line.split(/([^\p{L}]+)/u);
  const raised = words.map((word) => (isCapitals(word) ? word.toUpperCase() : word));
  const shouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
  // `Sở LĐTBXH` and `Số: 12/KH-TLĐ` are no lines in capitals: capitals stand on both sides, or all around.
  const allAround = (i: number): boolean => raised.filter((word, at) => at !== i && /\p{L}/u.test(word)).every(shouted) && raised.filter((word) => /\p{L}/u.test(word)).length > 2;
  const amongCapitals = (i: number): boolean => {
    const sides = [[raised[i - 1], raised[i - 2]], [raised[i + 1], raised[i + 2]]].filter((side): side is [string, string] => Boolean(side[0] && side[1]));
    return sides.length > 0 && sides.every(([between, word]) => /^[ ,]+$/u.test(between) && shouted(word)) && (sides.length === 2 || allAround(i));
  };
  return raised.map((word, i) => (noSmallAscii(word) && word !== word.toUpperCase() && amongCapitals(i) ? word.toUpperCase() : word)).join('');
}

const noSmallAscii = (word: string): boolean => /\p{L}/u.test(word) && !/[a-z]/u.test(word);
/** At least two capitals, or one after small letters: `Hội` has small ASCII letters, `Á` and `Ðộ` say nothing by themselves. */
const isCapitals = (word: string): boolean => noSmallAscii(word) && /\p{Ll}/u.test(word) && (/[A-Z].*[A-Z]/u.test(word) || /^\p{Ll}+[A-Z]/u.test(word));
