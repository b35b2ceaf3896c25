import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openOfficeFile } from '../office-files/index.ts';
import { fromPlainText } from '../rich-text/index.ts';
import { renderOfficialReport, renderPlainDocx } from './index.ts';
import type { OfficialReport, ReportSection } from './index.ts';
import { sampleReport } from './testing/sample-report.ts';
import { cellText, dateWords, recipientLines, symbolLine } from './wording.ts';

const partsOf = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};
const render = async (changes: Partial<OfficialReport> = {}) => partsOf(await renderOfficialReport({ ...sampleReport(), ...changes }));
const textOf = async (bytes: Uint8Array) => {
  const opened = await openOfficeFile(bytes, 'bao-cao.docx');
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.text;
};
const linesOf = async (changes: Partial<OfficialReport>) =>
  (await textOf(await renderOfficialReport({ ...sampleReport(), ...changes }))).split('\n').filter((line) => line !== '');

describe('the head of an official report', () => {
  it('writes number, day and month as the regulation asks', () => {
    expect(symbolLine({ number: '5', code: 'BC-LĐLĐ' })).toBe('Số: 05/BC-LĐLĐ');
    expect(symbolLine({ number: '112', code: 'BC-LĐLĐ' })).toBe('Số: 112/BC-LĐLĐ');
    expect(symbolLine({ number: null, code: 'BC-LĐLĐ' })).toMatch(/^Số: {3,}\/BC-LĐLĐ$/);
    expect(dateWords('2024-07-05')).toBe('ngày 05 tháng 7 năm 2024');
    expect(dateWords('2024-02-15')).toBe('ngày 15 tháng 02 năm 2024');
    expect(dateWords('2024-11-30')).toBe('ngày 30 tháng 11 năm 2024');
    expect(dateWords(null)).toMatch(/^ngày +tháng +năm$/);
  });

  it('names one addressee on its line and several below one another', async () => {
    expect(await linesOf({ addressees: ['Tỉnh ủy Lai Xuân'] })).toContain('Kính gửi: Tỉnh ủy Lai Xuân');
    const several = await linesOf({ addressees: ['Tỉnh ủy', 'Tổng Liên đoàn'] });
    expect(several.slice(several.indexOf('Kính gửi:')).slice(0, 3)).toEqual(['Kính gửi:', '- Tỉnh ủy;', '- Tổng Liên đoàn.']);
  });
});

describe('the pages of an official report', () => {
  it('are A4 with the margins of NĐ 30/2020, a wide annex lying across', async () => {
    const xml = (await render())('word/document.xml');
    const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"\/>/g)].map((match) => match.slice(1));
    expect(sizes).toEqual([
      ['11906', '16838', 'portrait'],
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
    expect(xml.match(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/g)).toHaveLength(4);
  });

  it('carry their number in the top margin, none on the first page, and count anew in each annex', async () => {
    const part = await render();
    expect(part('word/document.xml').match(/<w:titlePg\/>/g)).toHaveLength(4);
    expect(part('word/document.xml').match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(4);
    expect(part('word/header1.xml')).toContain('OfficialPageNumber');
    expect(part('word/header1.xml')).toContain('PAGE');
  });

  it('are written in Word styles of Times New Roman 14 in Vietnamese', async () => {
    const part = await render();
    const styles = part('word/styles.xml');
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toMatch(/<w:lang w:val="vi-VN"/);
    const sizeOf = (id: string) => new RegExp(`w:styleId="${id}">.*?<w:sz w:val="(\\d+)"/>.*?</w:style>`).exec(styles)?.[1];
    expect(['OfficialNation', 'OfficialMotto', 'OfficialIssuer', 'OfficialSymbol', 'OfficialKind', 'OfficialBody', 'OfficialRecipientsLabel', 'OfficialRecipient'].map(sizeOf)).toEqual(['24', '26', '24', '26', '28', '28', '24', '22']);
    expect(/w:styleId="OfficialBody">.*?<\/w:style>/.exec(styles)?.[0]).toMatch(/w:after="120".*w:firstLine="720".*w:jc w:val="both"/);
    expect(part('docProps/core.xml')).toContain('<dc:title>BÁO CÁO Kết quả 05 năm');
  });

  it('repeat the head of a table and never split a row', async () => {
    const xml = (await render())('word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  });
});

describe('the figures of an annex', () => {
  it('are written the Vietnamese way, an empty cell staying empty', () => {
    expect([1234.5, 1_234_567, 0.1 + 0.2, 0, null, 'đạt'].map(cellText)).toEqual(['1.234,5', '1.234.567', '0,3', '0', '', 'đạt']);
  });
});

describe('the body of an official report', () => {
  const section = (label: string, heading: string, more: Partial<ReportSection> = {}): ReportSection => ({ label, heading, content: null, children: [], ...more });

  it('prints labels as outlines do and gathers the texts of the units under their section', async () => {
    const lines = await linesOf({
      preamble: '',
      body: [
        section('Phần thứ nhất', 'KẾT QUẢ', {
          children: [section('I', 'CHUNG', { children: [section('2.1', 'Hai một'), section('a', 'Điểm a'), section('-', 'gạch')] })],
        }),
        section('II', 'RIÊNG', { gathered: [{ unitName: 'LĐLĐ huyện Bản Sen', content: fromPlainText('Đã làm.') }, { unitName: 'Trống', content: fromPlainText('') }] }),
      ],
    });
    const start = lines.indexOf('Phần thứ nhất');
    expect(lines.slice(start, start + 9)).toEqual([
      'Phần thứ nhất', 'KẾT QUẢ', 'I. CHUNG', '2.1. Hai một', 'a) Điểm a', '- gạch', 'II. RIÊNG', 'LĐLĐ huyện Bản Sen:', 'Đã làm./.',
    ]);
  });

  it('ends with the closing mark once, wherever its last words stand', async () => {
    for (const content of ['Xong.', 'Xong:\n- một;\n- hai;', 'Xong']) {
      const lines = await linesOf({ body: [section('I', 'Mục', { content: fromPlainText(`${content}\n`) })] });
      expect(lines.filter((line) => line.endsWith('./.'))).toHaveLength(1);
    }
    expect(await linesOf({ body: [section('I', 'Mục')] })).toContain('I. Mục./.');
    expect(await linesOf({ preamble: 'Chỉ có lời mở.', body: [] })).toContain('Chỉ có lời mở./.');
  });

  it('starts every numbered list at its own first number', async () => {
    const list = { version: 1 as const, type: 'doc' as const, content: [{ type: 'orderedList' as const, content: ['một', 'hai'].map((text) => ({ type: 'listItem' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] })) }] };
    const lines = await linesOf({ body: [section('I', 'A', { content: list }), section('II', 'B', { content: list })] });
    const start = lines.indexOf('I. A');
    expect(lines.slice(start, start + 6)).toEqual(['I. A', '1. một', '2. hai', 'II. B', '1. một', '2. hai./.']);
  });
});

describe('the end of an official report', () => {
  it('lists recipients with dashes and closing signs, whatever was typed', () => {
    expect(recipientLines(['- Như trên;', 'Tỉnh ủy', 'Lưu: VT.'])).toEqual(['- Như trên;', '- Tỉnh ủy;', '- Lưu: VT.']);
  });

  it('signs without authority and without recipients too', async () => {
    const lines = await linesOf({ recipients: [], signature: { authority: null, position: 'Chủ tịch', name: 'Vàng A Sính' }, annexes: [] });
    expect(lines.slice(-2)).toEqual(['CHỦ TỊCH', 'Vàng A Sính']);
  });
});

describe('a plain text made into a Word file', () => {
  it('comes back line by line', async () => {
    const plan = [
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI XUÂN', 'Số: 12/KH-LĐLĐ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
      'Lai Xuân, ngày 15 tháng 01 năm 2024', 'KẾ HOẠCH', 'Tổng kết công tác đối thoại', 'I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích', '- Đánh giá kết quả.',
      'TT\tNội dung\tThời gian', '1\tKhảo sát\t', '2\tTổng kết\tTháng 6/2024', 'Nơi nhận:', '- Như trên;', 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'Lò Thị Hoài Thương',
    ];
    const text = await textOf(await renderPlainDocx(plan.join('\n\n')));
    expect(text.split('\n').filter((line) => line !== '')).toEqual(plan);
    expect(text).toContain('KẾ HOẠCH\nTổng kết công tác đối thoại\n\nI. MỤC ĐÍCH, YÊU CẦU');
  });

  it('and any other text, any report, makes a file that opens', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    // Letters as old fonts have them (a lone “Ä”) are asked about first; the answer yes must open the file.
    const open = async (bytes: Uint8Array, name: string) => {
      const file = await openOfficeFile(bytes, name);
      return !file.ok && file.legacy ? openOfficeFile(bytes, name, { convert: file.legacy.encoding }) : file;
    };
    await fc.assert(fc.asyncProperty(words, words, async (one, two) => {
      const plain = await open(await renderPlainDocx(`${one}\n${two}\t${one}`), 'a');
      const body = [{ label: one, heading: two, content: fromPlainText(one), gathered: [{ unitName: two, content: fromPlainText(two) }], children: [] }];
      const annexes = [{ label: one, title: two, table: { columns: [{ label: one, align: 'text' as const }], rows: [{ cells: [two] }, { cells: [] }] } }];
      const report = await open(await renderOfficialReport({ ...sampleReport(0), title: one, issuer: two, date: one, body, annexes }), 'b');
      return report.ok && (plain.ok || plain.problem.code === 'no_text');
    }), { numRuns: 60, examples: [['Ä', '']] });
  });

  it('also where it is no plan at all', async () => {
    expect(await textOf(await renderPlainDocx('Một dòng.\n\n\tThụt đầu dòng'))).toBe('Một dòng.\n\nThụt đầu dòng');
    expect((await renderPlainDocx('')).length).toBeGreaterThan(0);
  });
});
