import { describe, expect, it } from 'vitest';
import { openOfficeFile } from './index.ts';

const page = (body: string) => new TextEncoder().encode(`<!DOCTYPE html><html><head><title>Trang</title></head><body>${body}</body></html>`);
async function textOf(body: string | Uint8Array, name = 'trang.html'): Promise<string> {
  const opened = await openOfficeFile(typeof body === 'string' ? page(body) : body, name);
  return opened.ok ? opened.text : opened.problem.code;
}

describe('a web page', () => {
  it.each([
    ['paragraphs and breaks', '<p>Một\n  câu<br>dòng hai</p><div>Ba<p>Bốn', 'Một câu\ndòng hai\n\nBa\n\nBốn'],
    ['paragraphs made of two breaks', 'Một<br><br>Hai<br/>Ba', 'Một\n\nHai\nBa'],
    ['the title of several centred lines', '<center>KẾ HOẠCH</center><p align=center>Tổng kết</p><p style="text-align:center">công tác</p><p>Nội dung</p>', 'KẾ HOẠCH\nTổng kết\ncông tác\n\nNội dung'],
    ['entities and spaces', '<p>Đo&agrave;n &amp; h&#7897;i&nbsp;&nbsp;năm&shy; 6&ordf;</p>', 'Đoàn & hội  năm 6ª'],
    ['no script, style, navigation, hidden or deleted words', '<nav>Trang chủ</nav><script>x</script><style>p{}</style><p hidden>a</p><p style="color:red; display: none">b</p><p>Kế <del>bỏ</del>hoạch<!-- c --></p>', 'Kế hoạch'],
    ['numbers of lists', '<ol type="I" start=2><li>Hai<ol type=a><li>nhỏ<li value=4>d</ol><li>Ba</ol><ul><li>gạch<li style="list-style-type:none">không</ul>', 'II. Hai\n\na. nhỏ\n\nd. d\n\nIII. Ba\n\n- gạch\n\nkhông'],
    ['a label typed with a gap', '<p>1.&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Mục đích</p><p>·&nbsp; Mở lớp</p>', '1. Mục đích\n\n· Mở lớp'],
    ['preformatted lines', '<pre>\nDòng một\n\n  dòng\thai\n</pre>', 'Dòng một\n\n  dòng\thai'],
    ['an unclosed table', '<table border=1><tr><td>1<td>Mở lớp<td>Tháng 3<tr><td>2<td>Tổng kết<td>Tháng 4</table>', '1\tMở lớp\tTháng 3\n2\tTổng kết\tTháng 4'],
    ['cells over columns and rows', '<table border=1><tr><th rowspan=2>TT<th colspan=2>Chỉ tiêu<tr><th>Số<th>Tỷ lệ<tr><td rowspan=2>1<td>10<td>5%<tr><td>20<td><p>6%<p>năm</table>', 'TT\tChỉ tiêu\t\n\tSố\tTỷ lệ\n1\t10\t5%\n1\t20\t6% năm'],
    ['a letterhead, column by column', '<table><tr><td>LĐLĐ TỈNH<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do<tr><td>Số: 1<td>ngày 05</table>', 'LĐLĐ TỈNH\nSố: 1\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do\nngày 05'],
    ['tables that only lay out the page', '<table><tr><td><p>Kế hoạch</p><table border=1><tr><td>1<td>a<td>b<tr><td>2<td>c<td>d</table></td></tr></table>', 'Kế hoạch\n\n1\ta\tb\n2\tc\td'],
    ['raised marks as notes, not powers', '<p>đoàn viên<sup>1</sup> 30 m<sup>2</sup></p>', 'đoàn viên[1] 30 m2'],
  ])('shows %s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it('of Word or LibreOffice has its notes at the end', async () => {
    const word = '<p>Theo kế hoạch<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> này</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Kế hoạch số 3</p></div>';
    const libre = '<p>và<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a> nữa</p><div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>Ghi chú</p></div><p>Hết</p>';
    expect(await textOf(word)).toBe('Theo kế hoạch[1] này\n\n[1] Kế hoạch số 3');
    const opened = await openOfficeFile(page(libre), 'a.htm');
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.text).toBe('và[1] nữa\n\nHết\n\n[1] Ghi chú');
    expect(opened.footnotes.map(({ start, end }) => opened.text.slice(start, end))).toEqual(['[1] Ghi chú']);
  });

  it('is read in the encoding that its mark, its bytes or its head name', async () => {
    const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
    const windows1258 = Uint8Array.from('<meta charset="windows-1258"><p>\u00d0o\u00e0n vi\u00ean</p>', (letter) => letter.charCodeAt(0));
    expect(await textOf(utf16('<html><p>Đoàn viên</p></html>'))).toBe('Đoàn viên');
    expect(await textOf(windows1258)).toBe('Đoàn viên');
    expect(await textOf(new TextEncoder().encode('<meta charset="iso-8859-1"><p>Đoàn viên</p>'))).toBe('Đoàn viên');
  });

  it('is known by its first tag or its name, also under the name of a Word file', async () => {
    const opened = await openOfficeFile(page('<p>a</p>'), 'ke-hoach.doc');
    expect(opened).toMatchObject({ ok: true, format: 'html' });
    expect(await textOf(new TextEncoder().encode('<p>Kế hoạch</p>'), 'doan.htm')).toBe('Kế hoạch');
  });
});
