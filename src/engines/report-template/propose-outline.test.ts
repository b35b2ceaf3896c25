import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDirective } from '../directive-reading/index.ts';
import { formDefinitionSchema } from '../forms/index.ts';
import { leadOf } from './content-parts.ts';
import { templateFromDirective } from './from-directive.ts';
import { flattenOutline, reportTemplateSchema } from './index.ts';
import { perTargetForm } from './per-target.ts';

const sample = (name: string) => readDirective(readFileSync(new URL(`../../sample/documents/${name}.txt`, import.meta.url), 'utf8')).directive;
const shape = (template: ReturnType<typeof templateFromDirective>) =>
  flattenOutline(template.outline).map(({ section: { label, heading, formKey }, depth }) => `${'·'.repeat(depth)}${label} ${heading}${formKey ? ' [biểu]' : ''}`);

const planOf = (content: string) => readDirective(`LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ

Số: 31/KH-LĐLĐ

Vân Khê, ngày 12 tháng 3 năm 2024

KẾ HOẠCH

Mỗi công đoàn cơ sở một việc tốt

I. MỤC ĐÍCH

Việc nhỏ, làm thật.

${content}

Nơi nhận:
- Lưu: VT.
`).directive;

const ACTION = planOf(`II. CHỈ TIÊU

1. Trên 70% công đoàn cơ sở có góc đọc sách.

2. Ít nhất 12 buổi tư vấn pháp luật lưu động.

III. NHIỆM VỤ VÀ GIẢI PHÁP

1. Vận động góp sách cũ. Mỗi tổ công đoàn cử một người trông coi.

2. Mời luật sư về khu nhà trọ.

IV. TỔ CHỨC THỰC HIỆN

- Công đoàn cơ sở gửi báo cáo trước ngày 30/6/2024.`);

describe('the outline proposed where a plan attaches none', () => {
  it('has a section of the results for each content or task, and one that goes through the targets', () => {
    expect(shape(templateFromDirective(ACTION))).toEqual([
      'I Công tác lãnh đạo, tổ chức thực hiện',
      'II Kết quả thực hiện', '·1 Vận động góp sách cũ', '·2 Mời luật sư về khu nhà trọ', '·3 Kết quả thực hiện từng mục tiêu, chỉ tiêu [biểu]',
      'III Tồn tại, hạn chế và nguyên nhân', 'IV Phương hướng, nhiệm vụ thời gian tới', 'V Đề xuất, kiến nghị',
    ]);
    expect(templateFromDirective(ACTION).outline[1]!.children[0]!.guidance).toBe('Mỗi tổ công đoàn cử một người trông coi');
  });

  it('takes the contents of a review as its sections and adds what every report tells', () => {
    const review = planOf(`II. NỘI DUNG TỔNG KẾT

1. Đánh giá việc lãnh đạo, chỉ đạo của các cấp công đoàn.

2. Kết quả từng nhóm việc.

3. Kiến nghị với cấp trên.

III. TỔ CHỨC THỰC HIỆN

- Công đoàn cơ sở gửi báo cáo trước ngày 30/6/2024.`);
    expect(shape(templateFromDirective(review))).toEqual([
      'I Đánh giá việc lãnh đạo, chỉ đạo của các cấp công đoàn', 'II Kết quả từng nhóm việc', 'III Tồn tại, hạn chế và nguyên nhân',
      'IV Phương hướng, nhiệm vụ thời gian tới', 'V Kiến nghị với cấp trên',
    ]);
  });

  it('goes through the targets of the resolution that a plan reviews, also beside an outline that it attaches', () => {
    const review = templateFromDirective(sample('ke-hoach-tong-ket-dao-tao'), sample('nghi-quyet-3b-2014'));
    expect(review.outline.length).toBeGreaterThan(0);
    const form = review.forms.find(({ key }) => key === 'ket-qua-muc-tieu')!;
    expect(form.rows.filter(({ heading }) => !heading).length).toBeGreaterThanOrEqual(5);
    expect(flattenOutline(review.outline).filter(({ section }) => section.formKey === form.key)).toHaveLength(1);
    expect(reportTemplateSchema.safeParse(review).success).toBe(true);
  });
});

describe('the form that goes through the targets', () => {
  const form = perTargetForm(ACTION)!;
  it('names whom each is about and how much was to be reached, then the measures', () => {
    expect(form.rows.map(({ number, label }) => [number ?? '', label])).toEqual([
      ['1', 'Công đoàn cơ sở có góc đọc sách (mục tiêu: trên 70%)'],
      ['2', expect.stringMatching(/tư vấn pháp luật lưu động \(mục tiêu: từ 12 buổi/)],
      ['', 'Nhiệm vụ, giải pháp'], ['3', 'Vận động góp sách cũ'], ['4', 'Mời luật sư về khu nhà trọ'],
    ]);
    expect(formDefinitionSchema.safeParse(form).success).toBe(true);
  });
  it('asks for a whole and a rate only where the target is one', () => {
    const closed = form.cells!.map(({ row, column }) => `${row}/${column}`);
    expect(closed).not.toContain('muc-tieu-1/ty-le');
    expect(closed).toEqual(expect.arrayContaining(['muc-tieu-2/ty-le', 'muc-tieu-2/tong-so', 'bien-phap-1/dat-duoc']));
  });
  it('is not made where no target is known', () => {
    expect(perTargetForm({ ...ACTION, targets: [] })).toBeNull();
  });
});

describe('a paragraph as a heading', () => {
  it('ends with its first sentence', () => {
    expect(leadOf('Về cán bộ. Rà soát từng nơi.')).toEqual({ heading: 'Về cán bộ', rest: 'Rà soát từng nơi.' });
    const long = leadOf(`${'việc '.repeat(60)}cuối.`);
    expect(long.heading.length).toBeLessThanOrEqual(160);
    expect(`${long.heading} ${long.rest}`).toBe(`${'việc '.repeat(60)}cuối.`);
  });
});
