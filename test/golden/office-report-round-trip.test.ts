import { describe, expect, it } from 'vitest';
import { readDirective } from '#engines/directive-reading/index.ts';
import { openOfficeFile } from '#engines/office-files/index.ts';
import { renderOfficialReport } from '#engines/official-layout/index.ts';
import type { ReportSection } from '#engines/official-layout/index.ts';
import { sampleReport } from '#engines/official-layout/testing/sample-report.ts';

type Heading = { label: string; heading: string; children: Heading[] };
const outlineOf = (sections: ReportSection[]): Heading[] =>
  sections.map(({ label, heading, children }) => ({ label, heading, children: outlineOf(children) }));

async function reread(report: ReturnType<typeof sampleReport>) {
  const opened = await openOfficeFile(await renderOfficialReport(report), 'bao-cao.docx');
  if (!opened.ok) throw new Error(opened.problem.code);
  return { opened, directive: readDirective(opened.text).directive };
}

describe('the report that Bình downloads, read back by our own reader', () => {
  const report = sampleReport();

  it('has the same head, recipients and signature', async () => {
    const { directive } = await reread(report);
    expect(directive).toMatchObject({
      kind: 'report',
      number: '05',
      code: 'BC-LĐLĐ',
      date: '2024-07-05',
      place: 'Lai Xuân',
      issuer: 'Liên đoàn Lao động tỉnh Lai Xuân',
      title: report.title,
      recipients: report.recipients,
      signature: report.signature,
    });
  });

  it('has the same outline', async () => {
    const { directive } = await reread(report);
    expect(directive.sections).toEqual(outlineOf(report.body));
  });

  it('leaves number and date blank until the records clerk fills them', async () => {
    const { directive } = await reread({ ...report, number: null, date: null });
    expect(directive).toMatchObject({ number: null, code: 'BC-LĐLĐ', date: null });
  });

  it('has the gathered texts and the figures in their order', async () => {
    const { opened } = await reread(report);
    const places = [
      'Liên đoàn Lao động huyện Bản Sen 1:', 'Liên đoàn Lao động huyện Bản Sen 3:', 'sổ tay đối thoại./.', 'Phụ lục I\n',
      '1\tLiên đoàn Lao động huyện Bản Sen 1\t1.234,5\t87,25', '2\tLiên đoàn Lao động huyện Bản Sen 2\t1.235,5\t\n', '\tCộng\t3.706,5\t87,25', 'Phụ lục III',
    ].map((words) => opened.text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(opened.hasTables).toBe(true);
  });

  it('tells the issuer from the body above it, however long their names are', async () => {
    const issuer = 'Công đoàn các Khu công nghiệp, khu chế xuất và khu kinh tế cửa khẩu tỉnh Lai Xuân';
    const { directive } = await reread({ ...report, issuer, parentBody: 'Liên đoàn Lao động tỉnh Lai Xuân' });
    expect(directive.issuer?.toLocaleLowerCase('vi')).toBe(issuer.toLocaleLowerCase('vi'));
  });
});
