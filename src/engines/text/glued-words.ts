/** Vietnamese words are syllables set apart by blanks: a word that is two syllables has lost its blank on the way through a converter. */
import { isSyllable } from './syllables.ts';

const vowels = '[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]';
const marked = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;

/** Foreign names that are written together. */
const names = new Set(['lênin']);

export interface GluedWord { readonly start: number; readonly end: number; readonly parts: readonly [string, string] }

/** Words of a text that are two syllables run together, at most `most`. Abbreviations and foreign words are none. */
export function gluedWords(text: string, most = 20): GluedWord[] {
  const found: GluedWord[] = [];
  for (const m of text.matchAll(/(?<![\p{L}\p{N}@./_-])\p{L}{5,14}(?![\p{L}\p{N}@_/-]|\.\p{L})/gu)) {
    const word = m[0];
    if (!marked.test(word) || isSyllable(word) || word === word.toUpperCase() || names.has(word.toLowerCase())) continue;
    const parts = halves(word);
    if (parts) found.push({ start: m.index, end: m.index + word.length, parts });
    if (found.length >= most) break;
  }
  return found;
}

function halves(word: string): [string, string] | null {
  for (let at = word.length - 2; at >= 2; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (second === second.toUpperCase() || !isSyllable(first) || !isSyllable(second)) continue;
    // `ngoài` falls into halves too; a true second syllable begins with a consonant.
    if (new RegExp(`^${vowels}`, 'iu').test(second)) continue;
    return [first, second];
  }
  return null;
}
