import { describe, expect, it } from 'vitest';
import { emptyRichText, fromPlainText, toPlainText } from '#engines/rich-text/plain.ts';
import { holdsTextOf, withGathered } from './gather-text.ts';

const fromDung = { unitName: 'CĐCS Bao bì Lũng Tiến', body: fromPlainText('Mở hai lớp.\n- Nghiệp vụ\n- Kỹ năng') };

describe('texts of the units below in the report of the unit above', () => {
  it('stand at the end under the name of whose they are', () => {
    const section = withGathered(fromPlainText('Toàn huyện mở 24 lớp.'), [fromDung]);
    expect(section && toPlainText(section)).toBe('Toàn huyện mở 24 lớp.\nCĐCS Bao bì Lũng Tiến:\nMở hai lớp.\n- Nghiệp vụ\n- Kỹ năng');
  });

  it('leave no empty paragraph of an unwritten section before them', () => {
    const empty = { ...emptyRichText, content: [{ type: 'paragraph' as const }] };
    const section = withGathered(empty, [fromDung]);
    expect(section?.content[0]).toMatchObject({ content: [{ text: 'CĐCS Bao bì Lũng Tiến:' }] });
  });

  it('are recognised once they are there', () => {
    const section = withGathered(undefined, [fromDung]) ?? undefined;
    expect(holdsTextOf(section, 'CĐCS Bao bì Lũng Tiến')).toBe(true);
    expect(holdsTextOf(section, 'CĐCS Bao bì')).toBe(false);
    expect(holdsTextOf(undefined, 'CĐCS Bao bì')).toBe(false);
  });

  it('are refused where the section would outgrow what one text may hold', () => {
    const long = { unitName: 'CĐCS Dài', body: fromPlainText('x'.repeat(60_000)) };
    expect(withGathered(undefined, [long, long, long, long])).toBeNull();
  });
});
