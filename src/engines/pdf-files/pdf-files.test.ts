import { describe, expect, it } from 'vitest';
import { readDirective } from '../directive-reading/index.ts';
import { readPdf } from './index.ts';
import { buildPdf, paragraph, type PdfPageToBuild, type PdfText } from './testing/build-pdf.ts';

const read = async (...pages: PdfPageToBuild[]) => {
  const opened = await readPdf(buildPdf({ pages }));
  if (opened.ok !== true) throw new Error(`not read: ${JSON.stringify(opened)}`);
  return opened;
};
const long = 'Công đoàn cơ sở tổ chức tập huấn cho cán bộ công đoàn về kỹ năng thương lượng, đối thoại tại nơi làm việc và báo cáo kết quả về công đoàn cấp trên trực tiếp.';

const letterhead: PdfText[] = [
  { text: 'LIÊN ĐOÀN LAO ĐỘNG', x: 90, y: 60, size: 12 }, { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 320, y: 60, size: 12 },
  { text: 'TỈNH VÂN KHÊ', x: 105, y: 76, size: 12 }, { text: 'Độc lập - Tự do - Hạnh phúc', x: 350, y: 77, size: 13 },
  { text: 'Số: 12/KH-LĐLĐ', x: 105, y: 110 }, { text: 'Vân Khê, ngày 5 tháng 3 năm 2024', x: 345, y: 110 },
  { text: 'KẾ HOẠCH', x: 270, y: 150 }, { text: 'Tập huấn cán bộ công đoàn cơ sở năm 2024', x: 150, y: 170 },
];
const tail = (y: number): PdfText[] => [
  { text: 'Nơi nhận:', x: 85, y, size: 12 }, { text: 'TM. BAN THƯỜNG VỤ', x: 370, y },
  { text: '- Các ban của Liên đoàn;', x: 85, y: y + 18, size: 11 }, { text: 'CHỦ TỊCH', x: 400, y: y + 18 },
  { text: '- Lưu: VT.', x: 85, y: y + 34, size: 11 }, { text: 'Lê Văn Bình', x: 395, y: y + 90 },
];

describe('a PDF', () => {
  it('keeps the two columns of letterhead and tail apart, and reads as a plan', async () => {
    const { text, layout } = await read({ texts: [...letterhead, ...paragraph(long, { y: 210, indent: 30 }), ...tail(400)] });
    const { directive } = readDirective(text);
    expect(directive).toMatchObject({
      kind: 'plan', number: '12', code: 'KH-LĐLĐ', date: '2024-03-05', place: 'Vân Khê', issuer: 'Liên đoàn Lao động tỉnh Vân Khê',
      title: 'Tập huấn cán bộ công đoàn cơ sở năm 2024', recipients: ['Các ban của Liên đoàn', 'Lưu: VT'],
      signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: 'Lê Văn Bình' },
    });
    expect(text).toContain(long);
    expect(layout.pages[0]).toMatchObject({ width: 595, height: 842, scanned: false });
  });

  it('ties every word to its place on the page', async () => {
    const { text, layout } = await read({ texts: paragraph(long, { y: 210 }) });
    const words = layout.pages[0]!.words;
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual(long.split(' '));
    for (const [i, word] of words.entries()) if (i > 0) expect(word.start).toBeGreaterThan(words[i - 1]!.end - 1);
    expect(words[0]!.x).toBeCloseTo(85 / 595, 2);
    expect(words[0]!.y).toBeCloseTo((210 - 14 * 0.85) / 842, 2);
    expect(words[0]!.width).toBeCloseTo(4 * 7 / 595, 2);
  });

  it('joins a paragraph over the end of a page, and leaves page numbers and running heads out', async () => {
    const words = `${long} ${long}`.split(' ');
    const half = paragraph(words.slice(0, 40).join(' '), { y: 600 });
    const page = (texts: PdfText[], n: number) => ({ texts: [{ text: `Kế hoạch tập huấn, trang ${n}`, x: 85, y: 40, size: 9 }, { text: String(n), x: 290, y: 815 }, ...texts] });
    const { text } = await read(page(half, 1), page(paragraph(words.slice(40).join(' '), { y: 80 }), 2), page(paragraph(long, { y: 80 }), 3));
    expect(text.replace(/\n+/g, '|')).toBe(`${long} ${long}|${long}`);
  });

  it('gives a ruled table as rows, the lines of a cell joined', async () => {
    const cell = (text: string, x: number, y: number): PdfText => ({ text, x, y, size: 12 });
    const rules = [[80, 100, 500, 100], [80, 130, 500, 130], [80, 170, 500, 170], [80, 100, 80, 170], [120, 100, 120, 170], [320, 100, 320, 170], [500, 100, 500, 170]] as const;
    const { text, hasTables } = await read({
      rules, texts: [...paragraph(long, { y: 40 }).slice(0, 2), cell('TT', 90, 120), cell('Nội dung', 130, 120), cell('Thời gian', 330, 120),
        cell('1', 90, 145), cell('Xây dựng kế hoạch', 130, 145), cell('và đề cương', 130, 160), cell('Tháng 3/2024', 330, 145)],
    });
    expect(hasTables).toBe(true);
    expect(text.split('\n').slice(-2)).toEqual(['TT\tNội dung\tThời gian', '1\tXây dựng kế hoạch và đề cương\tTháng 3/2024']);
  });

  it('moves footnotes to the end, and reads raised letters as what they are', async () => {
    const { text, footnotes } = await read({ texts: [
      { text: 'Nghị quyết số 6', x: 85, y: 100 }, { text: 'a', x: 85 + 15 * 7, y: 95, size: 8 }, { text: '/NQ-TLĐ về đổi mới hoạt động', x: 85 + 15 * 7 + 4.5, y: 100 },
      { text: '1', x: 85 + 15 * 7 + 4.5 + 28 * 7, y: 95, size: 8 }, { text: 'của cán bộ công đoàn.', x: 85, y: 120 },
      { text: '1 Ban hành năm 2011.', x: 85, y: 780, size: 10 },
    ] });
    expect(text).toBe('Nghị quyết số 6ª/NQ-TLĐ về đổi mới hoạt động[1] của cán bộ công đoàn.\n\n[1] Ban hành năm 2011.');
    expect(footnotes).toEqual(['[1] Ban hành năm 2011.']);
  });

  it('puts codes together that a line end cut, and words that were set letter by letter', async () => {
    const spaced = [...'KẾ'].map((text, i): PdfText => ({ text, x: 200 + i * 12, y: 100 })).concat([...'HOẠCH'].map((text, i): PdfText => ({ text, x: 240 + i * 12, y: 100 })));
    const { text } = await read({ texts: [...spaced, { text: 'Thực hiện Nghị quyết của Ban Chấp hành Tổng Liên đoàn số 6a/NQ-', x: 85, y: 140 }, { text: 'TLĐ ngày 06/01/2011 của Ban Chấp hành.', x: 85, y: 160 }] });
    expect(text).toBe('KẾ HOẠCH\n\nThực hiện Nghị quyết của Ban Chấp hành Tổng Liên đoàn số 6a/NQ-TLĐ ngày 06/01/2011 của Ban Chấp hành.');
  });

  it('asks before it converts an old encoding, and converts by the fonts once it is agreed', async () => {
    const bytes = buildPdf({ pages: [{ texts: paragraph('Liªn ®oµn Lao ®éng tØnh tæ chøc tËp huÊn c¸n bé c«ng ®oµn c¬ së', { y: 100 }).map((text) => ({ ...text, font: '.VnTime' })) }] });
    expect(await readPdf(bytes)).toMatchObject({ ok: false, problem: { code: 'legacy_encoding' }, legacy: { encoding: 'tcvn3', sample: expect.stringContaining('®oµn'), converted: expect.stringContaining('Liên đoàn') } });
    expect(await readPdf(bytes, { convert: 'tcvn3' })).toMatchObject({ ok: true, text: expect.stringContaining('Liên đoàn Lao động tỉnh') });
  });
});
