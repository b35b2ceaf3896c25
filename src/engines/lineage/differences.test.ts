import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparators } from '../directive-reading/index.ts';
import type { Deadline, Directive, Target, TreeNode } from '../directive-reading/index.ts';
import { chainTree, countDifferences, differencesOf, fitLines, issuedLines, sectionForIssued } from './index.ts';
import type { ChainLink, ChainNode } from './index.ts';

const target = (measure: string, comparator: Target['comparator'], value: number, over: Partial<Target> = {}): Target =>
  ({ text: measure, measure, comparator, value, unit: '%', population: null, period: null, ...over });
const due = (actor: string, date: string, action = 'gửi báo cáo', precision: Deadline['due']['precision'] = 'day'): Deadline =>
  ({ actor, action, deliverTo: 'LĐLĐ', due: { date, bound: 'before', precision, text: date } });
const directive = (over: Partial<Directive>): Directive => ({
  kind: 'plan', number: null, code: null, date: null, place: null, issuer: 'LĐLĐ huyện Thanh Lũng', title: '', basis: [], citations: [], sections: [],
  targets: [], tasks: [], deadlines: [], reportOutline: null, forms: [], recipients: [], signature: null, ...over,
} as Directive);
const changes = (child: Target[], parent: Target[]) => differencesOf(directive({ targets: child }), directive({ targets: parent })).targets.map(({ change }) => change);

const AGREEMENTS = 'doanh nghiệp có tổ chức công đoàn ký kết được thoả ước lao động tập thể';
const READ = 'đoàn viên được phổ biến, học tập nghị quyết của Công đoàn các cấp';

describe('targets beside those of the level above', () => {
  it.each([
    ['>=', 75, '>=', 75, 'kept'], ['>=', 80, '>=', 75, 'raised'], ['>=', 70, '>=', 75, 'lowered'], ['>', 98, '>=', 98, 'raised'], ['>=', 98, '>', 98, 'lowered'],
    ['=', 60, '>=', 60, 'kept'], ['=', 100, '>', 98, 'raised'], ['<=', 5, '<=', 10, 'raised'], ['<=', 10, '<=', 5, 'lowered'], ['<', 5, '<=', 5, 'raised'], ['=', 4, '<=', 5, 'raised'],
  ] as const)('%s %d below %s %d is %s', (own, value, above, aboveValue, change) => {
    expect(changes([target(AGREEMENTS, own, value)], [target(AGREEMENTS, above, aboveValue)])).toEqual([change]);
  });

  it('finds the same measure in other words and other tone marks', () => {
    expect(changes([target('các doanh nghiệp có công đoàn ký được thỏa ước lao động tập thể', '>=', 75)], [target(AGREEMENTS, '>=', 75)])).toEqual(['kept']);
  });

  it('tells what is missing and what is added, in the order of the level above', () => {
    const garden = target('công đoàn cơ sở có vườn rau', '>=', 10);
    expect(changes([garden, target(READ, '>', 98)], [target(AGREEMENTS, '>=', 75), target(READ, '>', 98)])).toEqual(['missing', 'kept', 'added']);
  });

  it('does not take a count for a share, nor a ceiling for a floor', () => {
    expect(changes([target(AGREEMENTS, '>=', 75, { unit: 'bản' })], [target(AGREEMENTS, '>=', 75)])).toEqual(['missing', 'added']);
    expect(changes([target(AGREEMENTS, '<=', 75)], [target(AGREEMENTS, '>=', 75)])).toEqual(['missing', 'added']);
  });

  it('tells targets apart whose populations differ', () => {
    const rated = 'đạt loại hoàn thành tốt nhiệm vụ';
    const [offices, firms] = ['công đoàn cơ sở cơ quan hành chính, sự nghiệp, doanh nghiệp nhà nước', 'công đoàn cơ sở khu vực doanh nghiệp, đơn vị sự nghiệp ngoài nhà nước'];
    const above = [target(`${offices} ${rated}`, '>', 85, { population: offices }), target(`${firms} ${rated}`, '=', 60, { population: firms })];
    expect(differencesOf(directive({ targets: [target(`${firms} ${rated}`, '=', 65, { population: firms }), target(`${offices} ${rated}`, '>', 85, { population: offices })] }), directive({ targets: above })).targets)
      .toEqual([{ change: 'kept', child: '/targets/1', parent: '/targets/0' }, { change: 'raised', child: '/targets/0', parent: '/targets/1' }]);
  });

  const anyTarget = fc.record({
    measure: fc.constantFrom(AGREEMENTS, READ, 'công đoàn cơ sở có dưới 10 đoàn viên được ghép', 'đoàn viên được thăm hỏi', 'x'), comparator: fc.constantFrom(...comparators),
    value: fc.integer({ min: 0, max: 100 }), unit: fc.constantFrom('%', 'bản', 'đoàn viên'), population: fc.option(fc.constantFrom('doanh nghiệp ngoài nhà nước', 'cơ quan hành chính')),
    text: fc.constant('x'), period: fc.constant(null),
  });
  it('names each target of both sides once, and changes none for itself', () => {
    fc.assert(fc.property(fc.array(anyTarget, { maxLength: 8 }), fc.array(anyTarget, { maxLength: 8 }), (child, parent) => {
      const { targets } = differencesOf(directive({ targets: child }), directive({ targets: parent }));
      expect(targets.flatMap((one) => one.parent ?? []).toSorted()).toEqual(parent.map((_, index) => `/targets/${index}`).toSorted());
      expect(targets.flatMap((one) => one.child ?? []).toSorted()).toEqual(child.map((_, index) => `/targets/${index}`).toSorted());
      expect(changes(parent, parent).every((change) => change === 'kept' || change === 'raised' || change === 'lowered')).toBe(true);
    }));
  });
  it('calls lowered from above what is raised from below', () => {
    const opposite = { kept: 'kept', raised: 'lowered', lowered: 'raised', missing: 'added', added: 'missing' };
    fc.assert(fc.property(anyTarget, anyTarget, (one, other) => {
      expect(changes([one], [other]).toSorted()).toEqual(changes([other], [one]).map((change) => opposite[change]).toSorted());
    }));
  });
});

describe('deadlines beside those of the level above', () => {
  const UPPER = 'Công đoàn cấp trên trực tiếp cơ sở';
  const compare = (child: Deadline[], parent: Deadline[], issuer = 'LĐLĐ huyện Thanh Lũng') =>
    differencesOf(directive({ deadlines: child, issuer }), directive({ deadlines: parent, issuer: 'LĐLĐ tỉnh' })).deadlines.map(({ change, days }) => [change, days]);

  it('says where those below hand in when this level is due itself', () => {
    expect(compare([due('Công đoàn cơ sở', '2024-07-31')], [due(UPPER, '2024-07-31')])).toEqual([['no_time', 0]]);
    expect(compare([due('Công đoàn cơ sở', '2024-08-10')], [due(UPPER, '2024-07-31')])).toEqual([['no_time', -10]]);
    expect(compare([due('Công đoàn cơ sở', '2024-07-28')], [due(UPPER, '2024-07-31')])).toEqual([['tight', 3]]);
    expect(compare([due('Công đoàn cơ sở', '2024-07-20')], [due(UPPER, '2024-07-31')])).toEqual([]);
  });
  it('says where an addressee is given a later day than from above', () => {
    expect(compare([due('Các công đoàn cơ sở', '2024-07-25')], [due('Công đoàn cơ sở', '2024-07-20'), due(UPPER, '2024-08-05')])).toEqual([['later', -5]]);
  });
  it('reckons a month to its end and its middle to the twentieth', () => {
    expect(compare([due('CĐCS', '2024-07', 'gửi báo cáo', 'month')], [due(UPPER, '2024-08-03')])).toEqual([['tight', 3]]);
    expect(compare([due('CĐCS', '2024-07', 'gửi báo cáo', 'mid-month')], [due(UPPER, '2024-08-03')])).toEqual([]);
  });
  it('compares reports with reports and plans with plans', () => {
    expect(compare([due('CĐCS', '2024-11-30', 'báo cáo kết quả năm')], [due(UPPER, '2024-03-31', 'xây dựng kế hoạch')])).toEqual([]);
  });
  it('of two reports takes the one for the same work', () => {
    const above = [due(UPPER, '2024-06-15', 'báo cáo kết quả 6 tháng'), due(UPPER, '2024-11-30', 'báo cáo kết quả cả năm')];
    expect(compare([due('CĐCS', '2024-11-29', 'báo cáo kết quả cả năm')], above)).toEqual([['tight', 1]]);
  });
  it('tells nothing where nobody knows how high the issuer stands, or no calendar has the day', () => {
    expect(compare([due('CĐCS', '2024-07-31')], [due(UPPER, '2024-07-31')], 'Ai đó')).toEqual([]);
    expect(compare([due('CĐCS', '2024-09-31')], [due(UPPER, '2024-09-30')])).toEqual([]);
  });
});

const node = (label: string, heading: string, ...children: TreeNode[]): TreeNode => ({ label, heading, children });

describe('what is asked above and left out below', () => {
  const above = [node('I', 'Công tác chỉ đạo, ban hành văn bản'), node('II', 'Kết quả thực hiện', node('1', 'Kết quả đào tạo cán bộ'), node('2', 'Kinh phí cho việc mở lớp'), node('-', 'Số lớp')), node('III', 'Đề xuất, kiến nghị')];
  it('sections by their words, the parts of a missing one not told again', () => {
    const below = [node('1', 'Kết quả việc thực hiện', node('a', 'Kết quả đào tạo, bồi dưỡng cán bộ')), node('2', 'Kiến nghị, đề xuất')];
    const { sections, outlineAbsent } = differencesOf(directive({ reportOutline: below }), directive({ reportOutline: above }));
    expect(sections.map(({ parent }) => parent)).toEqual(['/reportOutline/0', '/reportOutline/1/children/1']);
    expect(outlineAbsent).toBe(false);
  });
  it('an outline left out whole is told as one thing', () => {
    expect(differencesOf(directive({}), directive({ reportOutline: above }))).toMatchObject({ sections: [], outlineAbsent: true });
  });
  it('forms by what they hold, else by their number', () => {
    const { forms } = differencesOf(
      directive({ forms: [{ label: 'Biểu số 1', title: null }, { label: 'Phụ lục 02', title: null }] }),
      directive({ forms: [{ label: 'Biểu mẫu số 01', title: 'thống kê số lớp' }, { label: 'Biểu mẫu số 02', title: null }] }),
    );
    expect(forms).toEqual([{ parent: '/forms/1' }]);
  });
  it('counts add up', () => {
    expect(countDifferences(differencesOf(directive({ targets: [target(READ, '>', 98)] }), directive({ reportOutline: above, targets: [target(READ, '>', 98), target(AGREEMENTS, '>=', 5)] }))))
      .toEqual({ kept: 1, raised: 0, lowered: 0, missing: 1, added: 0, deadlines: 0, sections: 0, forms: 0 });
  });
});

describe('the chain as a tree', () => {
  const id = fc.integer({ min: 0, max: 7 }).map(String);
  const link = fc.record({ from: id, to: id, kind: fc.constantFrom('carries_out', 'reviews', 'continues'), state: fc.constantFrom('proposed', 'confirmed'), parent: fc.boolean() });
  it('shows each document once, whatever circles its links make', () => {
    fc.assert(fc.property(fc.uniqueArray(id), fc.array(link as fc.Arbitrary<ChainLink>, { maxLength: 20 }), (ids, links) => {
      const seen: string[] = [];
      const visit = (one: ChainNode) => { seen.push(one.id); one.children.forEach(visit); };
      chainTree(ids, links).forEach(visit);
      expect(seen.toSorted()).toEqual(ids.toSorted());
    }));
  });
  it('hangs a review below the plan that it carries out, and keeps the resolution beside', () => {
    const links: ChainLink[] = [
      { from: 'review', to: 'resolution', kind: 'reviews', state: 'confirmed', parent: false }, { from: 'review', to: 'plan', kind: 'carries_out', state: 'proposed', parent: true },
      { from: 'plan', to: 'resolution', kind: 'reviews', state: 'confirmed', parent: false },
    ];
    const [root] = chainTree(['resolution', 'plan', 'review'], links);
    expect(root!.children[0]!.children[0]).toMatchObject({ id: 'review', by: { to: 'plan' }, also: [{ to: 'resolution' }] });
  });
});

describe('the list of what was issued', () => {
  const issued = Array.from({ length: 30 }, (_, index) => ({ level: index < 2 ? ('province' as const) : ('upper' as const), issuer: 'LĐLĐ huyện', name: `Kế hoạch số ${index}/KH-LĐLĐ`, title: 'Thực hiện Nghị quyết' }));
  it('is counted by level, and cut at whole lines with the rest counted', () => {
    const lines = issuedLines(issued);
    expect(lines[0]).toBe('Văn bản đã ban hành để triển khai: 30 (Cấp tỉnh và tương đương: 2; Cấp trên trực tiếp cơ sở: 28).');
    const short = fitLines(lines, 500);
    expect(short.length).toBeLessThanOrEqual(500);
    expect(short).toMatch(/… và \d+ văn bản khác\.$/);
    expect(fitLines(lines, 100_000).split('\n')).toHaveLength(31);
    expect(issuedLines([])).toEqual([]);
  });
  it('goes where the outline asks for it, and nowhere else', () => {
    const section = (heading: string, ...children: ReturnType<typeof plain>[]) => ({ ...plain(heading), children });
    const plain = (heading: string) => ({ heading, guidance: null as string | null, children: [] as { heading: string; guidance: string | null; children: never[] }[] });
    expect(sectionForIssued([section('Tình hình chung', plain('Công tác lãnh đạo, chỉ đạo')), section('Việc ban hành văn bản')])?.heading).toBe('Việc ban hành văn bản');
    expect(sectionForIssued([section('Kết quả'), section('Kiến nghị')])).toBeNull();
  });
});
