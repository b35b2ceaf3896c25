import { describe, expect, it } from 'vitest';
import { openOfficeFile } from './index.ts';
import { buildDocx, lvl, numbered, p, tbl, tc, tr } from './testing/build-docx.ts';
import type { DocxParts } from './testing/build-docx.ts';

async function linesOf(parts: DocxParts): Promise<string[]> {
  const opened = await openOfficeFile(buildDocx(parts), 'ke-hoach.docx');
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.text.split('\n').filter((line) => line !== '');
}

const num = (id: number, abstractId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;
const abstractNum = (id: number, ...levels: string[]) => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

describe('the automatic numbers of a Word plan', () => {
  const outline = abstractNum(0, lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.'), lvl(2, 'decimal', '%2.%3.'), lvl(3, 'lowerLetter', '%4)'), lvl(4, 'bullet', '\uf0b7'));

  it('are written out level by level and start anew below each higher one', async () => {
    const body = [[0, 'MỤC ĐÍCH'], [1, 'Mục đích'], [1, 'Yêu cầu'], [0, 'NỘI DUNG'], [1, 'Chỉ tiêu'], [2, 'Năm 2024'], [2, 'Năm 2025'], [3, 'Quý I'], [4, 'Mở lớp'], [1, 'Nhiệm vụ'], [2, 'Chung']]
      .map(([level, text]) => numbered(1, level as number, text as string))
      .join('');
    expect(await linesOf({ body, numbering: outline + num(1, 0) })).toEqual([
      'I. MỤC ĐÍCH', '1. Mục đích', '2. Yêu cầu', 'II. NỘI DUNG', '1. Chỉ tiêu', '1.1. Năm 2024', '1.2. Năm 2025',
      'a) Quý I', '- Mở lớp', '2. Nhiệm vụ', '2.1. Chung',
    ]);
  });

  it('go on across lists of one definition, and restart where a list says so', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, restart);
    const body = [1, 1, 2, 3, 3].map((id) => numbered(id, 0, 'việc')).join('');
    expect(await linesOf({ body, numbering })).toEqual(['1. việc', '2. việc', '3. việc', '1. việc', '2. việc']);
  });

  it('come from the style where the paragraph names none, and are switched off by list 0', async () => {
    const style = (id: string, more: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const styles = style('Muc', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style('Khoan', '<w:basedOn w:val="Muc"/>') + style('Diem', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>');
    const numbering = abstractNum(0, lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'), lvl(1, 'decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="Khoan"/>')) + abstractNum(1, lvl(0, 'lowerLetter', '%1)'), lvl(1, 'bullet', 'o')) + num(1, 0) + num(2, 1);
    const off = '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = p('Một', '<w:pStyle w:val="Muc"/>') + p('Hai', '<w:pStyle w:val="Muc"/>') + p('Nhỏ', '<w:pStyle w:val="Khoan"/>') + p('Điểm', '<w:pStyle w:val="Diem"/>') + p('Không số', off);
    expect(await linesOf({ body, styles, numbering })).toEqual(['I. Một', 'II. Hai', '2.1 Nhỏ', 'a) Điểm', 'Không số']);
  });

  it('number the rows of a table, and say nothing on empty paragraphs of the text', async () => {
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0);
    const row = (text: string) => tr(tc(numbered(1, 0, '')), tc(text));
    const body = tbl(tr(tc('TT'), tc('Việc')), row('Mở lớp'), row('Tổng kết')) + numbered(1, 0, '');
    expect(await linesOf({ body, numbering })).toEqual(['TT\tViệc', '1.\tMở lớp', '2.\tTổng kết']);
  });
});

describe('the text of a Word plan', () => {
  it('takes tracked changes as accepted', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const deletedMark = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    const body =
      `<w:p>${run('Hạn nộp ')}<w:del w:id="1"><w:r><w:delText>30/6</w:delText></w:r></w:del><w:ins w:id="2">${run('15/7')}</w:ins></w:p>` +
      `<w:p>${deletedMark}${run('Một câu ')}</w:p><w:p>${run('nối liền.')}</w:p>` +
      `<w:p><w:moveFrom w:id="3">${run('đã dời')}</w:moveFrom></w:p>`;
    expect(await linesOf({ body })).toEqual(['Hạn nộp 15/7', 'Một câu nối liền.']);
  });

  it('shows the result of fields and the words of links, not their instructions', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      `<w:p>${field('begin')}<w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>ẩn</w:t></w:r>${field('separate')}<w:r><w:t>05/7/2024</w:t></w:r>${field('end')}` +
      '<w:hyperlink w:anchor="x"><w:r><w:t> theo mẫu</w:t></w:r></w:hyperlink><w:fldSimple w:instr="PAGE"><w:r><w:t> 3</w:t></w:r></w:fldSimple></w:p>';
    expect(await linesOf({ body })).toEqual(['05/7/2024 theo mẫu 3']);
  });

  it('keeps breaks as lines, private bullets as dashes and a typed label beside its heading', async () => {
    const body =
      '<w:p><w:r><w:t>TM. BAN THƯỜNG VỤ</w:t><w:br/><w:t>CHỦ TỊCH</w:t></w:r></w:p>' +
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0D8"/><w:tab/><w:t>Mở lớp</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Mục đích</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t>Số: 12/KH</w:t><w:noBreakHyphen/><w:t>LĐLĐ</w:t></w:r></w:p>' +
      '<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>';
    expect(await linesOf({ body })).toEqual(['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', '- Mở lớp', '1. Mục đích', 'Số: 12/KH-LĐLĐ', 'KẾ HOẠCH']);
  });

  it('leaves out notes, comments and the table of contents', async () => {
    const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('I. MỤC ĐÍCH 1')}</w:sdtContent></w:sdt>`;
    const body = `${toc}<w:p><w:r><w:t>Câu</w:t><w:footnoteReference w:id="1"/><w:commentReference w:id="1"/></w:r></w:p><w:sdt><w:sdtContent>${p('trong khung')}</w:sdtContent></w:sdt>`;
    expect(await linesOf({ body })).toEqual(['Câu', 'trong khung']);
  });

  it('reads a drawing that Word stores twice only once', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = `<w:p xmlns:mc="m"><w:r><mc:AlternateContent><mc:Choice>${box('DỰ THẢO')}</mc:Choice><mc:Fallback><w:pict>${box('DỰ THẢO')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await linesOf({ body })).toEqual(['DỰ THẢO']);
  });

  it('keeps a title together that is typed as several centred paragraphs', async () => {
    const centre = '<w:jc w:val="center"/>';
    const body = p('KẾ HOẠCH', centre) + p('Tổng kết công tác', centre) + p('đối thoại', centre) + p('Thực hiện chương trình năm.') + p('I. MỤC ĐÍCH');
    const opened = await openOfficeFile(buildDocx({ body }), 'x');
    expect(opened).toMatchObject({ text: 'KẾ HOẠCH\nTổng kết công tác\nđối thoại\n\nThực hiện chương trình năm.\n\nI. MỤC ĐÍCH' });
  });

  it('understands another prefix and the strict form of the same words', async () => {
    const document = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Kế hoạch</x:t></x:r></x:p></x:body></x:document>';
    expect(await linesOf({ document })).toEqual(['Kế hoạch']);
  });
});

describe('the tables of a Word plan', () => {
  it('become a line per row, cells joined by TAB and their paragraphs by a space', async () => {
    const body = tbl(tr(tc('TT'), tc('Nội dung'), tc('Chủ trì')), tr(tc('1'), tc(p('Mở lớp') + p('tại huyện')), tc('Ban Tuyên giáo')));
    const opened = await openOfficeFile(buildDocx({ body }), 'x');
    expect(opened).toMatchObject({ ok: true, hasTables: true, text: 'TT\tNội dung\tChủ trì\n1\tMở lớp tại huyện\tBan Tuyên giáo' });
  });

  it('keep their columns in place under merged cells', async () => {
    const down = (start: boolean) => (start ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
    const body = tbl(
      tr(tc('TT', down(true)), tc('Chỉ tiêu', '<w:gridSpan w:val="2"/>')),
      tr(tc('', down(false)), tc('Số lượng'), tc('Tỷ lệ')),
      tr(tc('1', down(true)), tc('10'), tc('5%')),
      tr(tc('', down(false)), tc('20'), tc('')),
    );
    expect(await linesOf({ body })).toEqual(['TT\tChỉ tiêu\t', '\tSố lượng\tTỷ lệ', '1\t10\t5%', '1\t20\t']);
  });

  it('that only lay out letterhead and signature are read column by column', async () => {
    const layout = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
    const body =
      layout(tr(tc('LĐLĐ TỈNH LAI XUÂN'), tc(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'))), tr(tc('Số: 12/KH-LĐLĐ'), tc('Lai Xuân, ngày 05 tháng 7 năm 2024'))) +
      layout(tr(tc(p('Nơi nhận:') + p('- Như trên;')), tc(p('TM. BAN THƯỜNG VỤ') + p('CHỦ TỊCH'))));
    const opened = await openOfficeFile(buildDocx({ body }), 'x');
    expect(opened).toMatchObject({
      hasTables: false,
      text: 'LĐLĐ TỈNH LAI XUÂN\nSố: 12/KH-LĐLĐ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLai Xuân, ngày 05 tháng 7 năm 2024\n\nNơi nhận:\n- Như trên;\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH',
    });
  });
});
