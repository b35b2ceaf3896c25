import { describe, expect, it } from 'vitest';
import { cleanHtml, cleanPlain } from './paste.ts';

describe('what is pasted into a report', () => {
  it('is written in composed letters and without characters that cannot be stored', () => {
    expect(cleanPlain('Tổng kết\u0007\u00a0năm'.normalize('NFD'))).toBe('Tổng kết năm');
  });
  it('keeps the cells of a pasted table apart', () => {
    expect(cleanHtml('<table><tr><td>Số lớp</td><td>12</td></tr><tr><td>Lượt người</td><td>340</td></tr></table>')).toBe(
      '<p>Số lớp 12</p><p>Lượt người 340</p>',
    );
  });
  it('brings headings to the two kinds that exist and drops comments and empty paragraphs of Word', () => {
    expect(cleanHtml('<!--StartFragment--><h1 class="x">A</h1><h5>B</h5><p class="MsoNormal"><o:p>&nbsp;</o:p></p>')).toBe('<h3>A</h3><h4>B</h4>');
  });
});
