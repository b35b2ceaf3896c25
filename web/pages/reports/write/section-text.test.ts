import { describe, expect, it } from 'vitest';
import { fromPlainText, emptyRichText } from '#engines/rich-text/index.ts';
import { isBlankText, isSectionText, joinTexts, sameText, storable } from './section-text.ts';

describe('the text of a section', () => {
  it('is the same whatever the order of keys', () => {
    const stored = { content: [{ content: [{ text: 'Một', type: 'text' as const }], type: 'paragraph' as const }], type: 'doc' as const, version: 1 as const };
    expect(sameText(fromPlainText('Một'), stored)).toBe(true);
    expect(sameText(fromPlainText('Một'), fromPlainText('Hai'))).toBe(false);
  });
  it('takes the empty paragraph of an editor for nothing', () => {
    const untouched = { type: 'doc' as const, content: [{ type: 'paragraph' }] };
    expect(sameText(untouched, emptyRichText)).toBe(true);
    expect(isBlankText(untouched)).toBe(true);
  });
  it('is not sent when it holds what may not be stored', () => {
    expect(storable({ type: 'doc', content: [{ type: 'image' }] })).toBeNull();
  });
  it('joins mine and theirs without losing a word, what both say standing once', () => {
    expect(sameText(joinTexts(fromPlainText('Chung\nMột'), fromPlainText('Chung\nHai')), fromPlainText('Chung\nMột\nHai'))).toBe(true);
  });
  it('knows its own shape when it comes back from the device', () => {
    expect(isSectionText({ type: 'doc' })).toBe(true);
    expect(isSectionText(['doc'])).toBe(false);
  });
});
