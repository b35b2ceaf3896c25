import { describe, expect, it } from 'vitest';
import { sourceLayoutSchema } from '../source-layout/index.ts';
import { openOfficeFile } from './index.ts';
import { buildDocx, lvl, numbered, p, tbl, tc, tr } from './testing/build-docx.ts';
import type { DocxParts } from './testing/build-docx.ts';
import { spansOf } from './testing/spans.ts';

async function look(parts: DocxParts) {
  const opened = await openOfficeFile(buildDocx(parts), 'a.docx');
  if (!opened.ok || !opened.layout) throw new Error('not opened');
  sourceLayoutSchema.parse(opened.layout);
  return { text: opened.text, blocks: opened.layout.blocks, footnotes: opened.footnotes };
}
const run = (text: string, rPr = '') => `<w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('how a Word file looked', () => {
  it('is told piece by piece: bold, italic and underlined words, from the run, its style or its paragraph', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="E"><w:name w:val="E"/><w:rPr><w:i/></w:rPr></w:style>';
    const body = `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${run('KẾ HOẠCH ')}${run('nhỏ', '<w:b w:val="0"/><w:u w:val="single"/>')}</w:p><w:p>${run('Một ')}${run('hai', '<w:rStyle w:val="E"/>')}</w:p>`;
    const { text, blocks } = await look({ body, styles });
    const shown = blocks.map((block) => block.kind === 'paragraph' && [block.align, ...block.pieces.map(({ start, end, ...marks }) => [text.slice(start, end), marks])]);
    expect(shown).toEqual([
      ['center', ['KẾ HOẠCH ', { bold: true }], ['nhỏ', { underline: true }]],
      ['start', ['Một ', {}], ['hai', { italic: true }]],
    ]);
  });

  it('keeps alignment and indent, the number’s too', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'decimal', '%1.').replace('</w:lvl>', '<w:pPr><w:ind w:left="1134" w:hanging="567"/></w:pPr></w:lvl>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const { blocks } = await look({ body: p('Căn giữa', '<w:ind w:left="567"/><w:jc w:val="both"/>') + p('Phải', '<w:jc w:val="right"/>') + numbered(1, 0, 'Việc'), numbering });
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.align, block.indent])).toEqual([['justify', 1], ['end', 0], ['start', 1]]);
  });

  it('shows tables with merged cells, ruled or not', async () => {
    const down = (start: boolean) => `<w:vMerge${start ? ' w:val="restart"' : ''}/>`;
    const body = tbl(tr(tc('TT', down(true)), tc('Chỉ tiêu', '<w:gridSpan w:val="2"/>')), tr(tc('', down(false)), tc('Số'), tc('Tỷ lệ')), tr(tc('1'), tc(p('a') + p('b')), tc('')))
      + `<w:tbl><w:tblPr/>${tr(tc('Nơi nhận:'), tc('CHỦ TỊCH'))}</w:tbl>`;
    const { text, blocks } = await look({ body });
    const cells = blocks.map((block) => block.kind === 'table' && [block.ruled, ...block.rows.map((row) => row.cells.map(({ columns, rows, paragraphs }) => [columns, rows, ...paragraphs.map(({ pieces }) => text.slice(pieces[0]?.start, pieces.at(-1)?.end))]))]);
    expect(cells).toEqual([
      [true, [[1, 2, 'TT'], [2, 1, 'Chỉ tiêu']], [[1, 1, 'Số'], [1, 1, 'Tỷ lệ']], [[1, 1, '1'], [1, 1, 'a', 'b'], [1, 1]]],
      [false, [[1, 1, 'Nơi nhận:'], [1, 1, 'CHỦ TỊCH']]],
    ]);
  });

  it('covers every word once and in order, also where words are composed, dropped or replaced', async () => {
    const body = `<w:p>${run('Đoa', '<w:b/>')}${run('\u0300n\u00ad viên\u00a0')}${run('VII\u0406')}</w:p>` + p('Số: 12/KH\u2011LĐLĐ') + tbl(tr(tc('1'), tc('\uf0b7 a'), tc('b')));
    const { text, blocks } = await look({ body });
    expect(text).toBe('Đoàn viên VIII\n\nSố: 12/KH-LĐLĐ\n\n1\t- a\tb');
    const spans = spansOf(blocks);
    expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(['Đoà', 'n viên VIII', 'Số: 12/KH-LĐLĐ', '1', '- a', 'b']);
  });
});

describe('footnotes and endnotes', () => {
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const note = (kind: string, id: number, text: string, type = '') => `<w:${kind} w:id="${id}"${type}><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:${kind}>`;
  const part = (kind: string, ...notes: string[]) => new TextEncoder().encode(`<w:${kind}s ${ns}>${notes.join('')}</w:${kind}s>`);
  it('stand at the end, each by the mark that the text has in its place', async () => {
    const body = `<w:p>${run('Theo Nghị quyết')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(' và Kế hoạch')}<w:r><w:endnoteReference w:id="1"/></w:r></w:p><w:p>${run('Hết')}<w:r><w:footnoteReference w:id="2"/><w:footnoteReference w:id="99"/></w:r></w:p>`;
    const extra = {
      'word/footnotes.xml': part('footnote', note('footnote', 0, '', ' w:type="separator"'), note('footnote', 2, 'Chú thích hai'), note('footnote', 7, ' Nghị quyết số 4a'), note('footnote', 8, 'Không được dẫn')),
      'word/endnotes.xml': part('endnote', note('endnote', 1, 'Kế hoạch số 86')),
    };
    const { text, blocks, footnotes } = await look({ body, extra });
    expect(text).toBe('Theo Nghị quyết[1] và Kế hoạch[2]\n\nHết[3]\n\n[1] Nghị quyết số 4a\n\n[2] Kế hoạch số 86\n\n[3] Chú thích hai');
    expect(footnotes.map(({ start, end }) => text.slice(start, end))).toEqual(['[1] Nghị quyết số 4a', '[2] Kế hoạch số 86', '[3] Chú thích hai']);
    expect(blocks).toHaveLength(5);
  });
});

describe('a text that was wrapped by hand', () => {
  const lines = ['TT\tNội dung\tThời gian', '1\tMở lớp\tTháng 3', '2\tTổng kết\tTháng 4'];
  it('keeps its lines, its blank lines and its table of tabs in the style of plain text', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Preformatted Text"/></w:style>';
    const all = ['Các cấp công đoàn tổ chức', 'sinh hoạt chuyên đề.', '', ...lines, '', '1. Mục'];
    const body = all.map((line) => `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r>${line.split('\t').map((cell) => `<w:t>${cell}</w:t>`).join('<w:tab/>')}</w:r></w:p>`).join('');
    expect((await look({ body, styles })).text).toBe(all.join('\n'));
  });
  it('keeps a table of tabs in any style', async () => {
    const body = p('Tiến độ:') + lines.map((line) => `<w:p><w:r>${line.split('\t').map((cell) => `<w:t>${cell}</w:t>`).join('<w:tab/>')}</w:r></w:p>`).join('') + p('Hết.');
    expect((await look({ body })).text).toBe(`Tiến độ:\n\n${lines.join('\n')}\n\nHết.`);
  });
  it('is known by empty paragraphs between nearly all others', async () => {
    const lines = ['KẾ HOẠCH', '', 'Tổng kết công tác của Ban Thường vụ', 'LĐLĐ tỉnh', ...Array.from({ length: 12 }, (_, index) => ['', `Đoạn ${index}.`]).flat()];
    expect((await look({ body: lines.map((line) => p(line)).join('') })).text).toBe(lines.join('\n'));
  });
  it('is known by lines that break off in mid-sentence', async () => {
    const wrapped = ['Các cấp công đoàn tổ chức sinh hoạt chuyên đề cho', 'đoàn viên ở từng công đoàn cơ sở trực thuộc trong', 'quý đầu của năm và gửi kết quả về Liên đoàn Lao', 'động tỉnh để tổng hợp chung cho toàn tỉnh, toàn', 'ngành và cho các đơn vị liên quan tham khảo khi', 'xây dựng kế hoạch.'];
    expect((await look({ body: [...wrapped, '', 'Kết thúc.'].map((line) => p(line)).join('') })).text).toBe([...wrapped, '', 'Kết thúc.'].join('\n'));
  });
});
