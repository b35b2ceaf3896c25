import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRichText, fromEditor, fromPlainText, isBlank, richTextSchema, toPlainText, wordCount } from './index.ts';

const doc = (...content: unknown[]) => ({ version: 1, type: 'doc', content });
const accepts = (value: unknown) => richTextSchema.safeParse(value).success;

describe('the text that Dung writes into a section', () => {
  it('may hold paragraphs, headings, lists and the three marks', () => {
    const text = doc(
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Kết quả' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Đã tổ chức ', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'hardBreak' },
          { type: 'text', text: '12 buổi.', marks: [{ type: 'underline' }] },
        ],
      },
      {
        type: 'orderedList',
        attrs: { start: 3, type: null },
        content: [
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [{ type: 'text', text: 'Đối thoại' }] },
              { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
            ],
          },
        ],
      },
    );
    expect(accepts(text)).toBe(true);
    expect(toPlainText(richTextSchema.parse(text))).toBe('Kết quả\nĐã tổ chức \n12 buổi.\n3. Đối thoại\n  - ');
  });

  it('refuses nodes, marks, keys and versions that are not in the closed schema', () => {
    expect(accepts(doc({ type: 'image', attrs: { src: 'http://x' } }))).toBe(false);
    expect(accepts(doc({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link' }] }] }))).toBe(false);
    expect(accepts(doc({ type: 'paragraph', onclick: 'x' }))).toBe(false);
    expect(accepts(doc({ type: 'heading', attrs: { level: 1 } }))).toBe(false);
    expect(accepts({ version: 2, type: 'doc', content: [] })).toBe(false);
    expect(accepts(doc({ type: 'paragraph', content: [{ type: 'text', text: '\u0000' }] }))).toBe(false);
  });

  it('refuses a text that is too large, has too many parts or lists nested too deep', () => {
    const long = { type: 'paragraph', content: [{ type: 'text', text: 'ă'.repeat(120_000) }] };
    expect(accepts(doc(long))).toBe(false);
    const many = Array.from({ length: 2_600 }, () => ({ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }));
    expect(accepts(doc(...many))).toBe(false);
    let nested: unknown = { type: 'paragraph' };
    for (let depth = 0; depth < 3_000; depth += 1) {
      nested = { type: 'bulletList', content: [{ type: 'listItem', content: [nested] }] };
    }
    expect(accepts(doc(nested))).toBe(false);
  });

  it('turns pasted lines into paragraphs and bullets and gives them back', () => {
    const text = fromPlainText('Mở đầu.\n\n- Một\n- Hai\nKết.');
    expect(text.content.map((block) => block.type)).toEqual(['paragraph', 'bulletList', 'paragraph']);
    expect(toPlainText(text)).toBe('Mở đầu.\n- Một\n- Hai\nKết.');
    expect(wordCount(text)).toBe(5);
  });

  it('knows an untouched text from a written one', () => {
    expect(isBlank(emptyRichText)).toBe(true);
    expect(isBlank(null)).toBe(true);
    expect(isBlank(richTextSchema.parse(doc({ type: 'paragraph', content: [{ type: 'text', text: '  ' }] })))).toBe(true);
    expect(isBlank(fromPlainText('Có'))).toBe(false);
  });

  it('takes what the editor holds, and nothing else', () => {
    expect(fromEditor({ type: 'doc', content: [{ type: 'paragraph' }] })).toEqual({ ...emptyRichText, content: [{ type: 'paragraph' }] });
    expect(fromEditor({ type: 'doc', content: [{ type: 'codeBlock' }] })).toBeNull();
  });

  it('accepts whatever lines are pasted', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (plain) => accepts(fromPlainText(plain))));
  });
});
