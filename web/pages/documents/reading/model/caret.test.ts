import { describe, expect, it } from 'vitest';
import { caretAt, markedBy, moved, unitsOf, type Caret, type CaretMove } from './caret.ts';

const text = '1. Yêu cầu chung. Ban Tổ chức tham mưu.\n\n- Văn phòng chuẩn bị hội nghị;';
const units = unitsOf(text);
const words = (caret: Caret | undefined) => { const mark = caret && markedBy(caret); return mark && text.slice(mark.start, mark.end); };
const walk = (...moves: (CaretMove | `+${CaretMove}`)[]) => words(moves.reduce<Caret | undefined>((caret, move) =>
  moved(units, caret, move.replace('+', '') as CaretMove, move.startsWith('+')), undefined));

describe('marking in the source by keyboard', () => {
  it('goes from sentence to sentence, over blank lines, and stays at the ends', () => {
    expect(walk('nextSentence')).toBe('1. Yêu cầu chung.');
    expect(walk('nextSentence', 'nextSentence')).toBe('Ban Tổ chức tham mưu.');
    expect(walk('first', 'nextSentence', 'nextSentence', 'nextSentence')).toBe('- Văn phòng chuẩn bị hội nghị;');
    expect(walk('last', 'previousSentence')).toBe('Ban Tổ chức tham mưu.');
    expect(walk('first', 'previousSentence')).toBe('1. Yêu cầu chung.');
  });
  it('narrows to a word, and grows word by word', () => {
    expect(walk('first', 'nextSentence', 'nextWord')).toBe('Ban');
    expect(walk('first', 'nextSentence', 'nextWord', '+nextWord', '+nextWord')).toBe('Ban Tổ chức');
    expect(walk('first', 'nextSentence', 'nextWord', '+nextWord', '+nextWord', '+previousWord')).toBe('Ban Tổ');
    expect(walk('first', '+nextSentence')).toBe('1. Yêu cầu chung. Ban Tổ chức tham mưu.');
  });
  it('begins where something is lit', () => {
    expect(words(caretAt(units, text.indexOf('Văn')))).toBe('- Văn phòng chuẩn bị hội nghị;');
    expect(words(caretAt(units, 9999))).toBe('1. Yêu cầu chung.');
    expect(caretAt(unitsOf(' \n'), 0)).toBeUndefined();
  });
});
