import { describe, expect, it } from 'vitest';
import type { Directive } from '../../engines/directive-reading/index.ts';
import { duesNamed, passed } from './dues-named.ts';

const plan = (...deadlines: [actor: string, date: string][]): Directive => ({
  kind: 'plan', number: null, code: null, date: null, place: null, issuer: null, title: 'Tổng kết', basis: [], citations: [], sections: [],
  targets: [], tasks: [], reportOutline: null, forms: [], recipients: [], signature: null,
  deadlines: deadlines.map(([actor, date]) => ({ actor, action: 'tổng kết', deliverTo: null, due: { date, bound: 'before', precision: 'day', text: date } })),
});

describe('the dues that a plan names', () => {
  it('finds the day of each level', () => {
    expect(duesNamed(plan(['Các LĐLĐ huyện, thành phố', '2024-08-05'], ['Công đoàn cơ sở', '2024-07-20'], ['Liên đoàn Lao động tỉnh', '2024-08-25'])))
      .toMatchObject({ upper: '2024-08-05', grassroots: '2024-07-20', own: '2024-08-25' });
  });

  it('gives a joint day to both levels', () => {
    expect(duesNamed(plan(['Công đoàn cấp trên trực tiếp cơ sở và Công đoàn cơ sở', '2024-07-20']))).toMatchObject({ upper: '2024-07-20', grassroots: '2024-07-20' });
  });

  it('does not take the upper level for the grassroots', () => {
    expect(duesNamed(plan(['Công đoàn cấp trên trực tiếp cơ sở', '2024-07-20']))).toMatchObject({ upper: '2024-07-20', grassroots: null });
  });

  it('hears from the words of the plan that it goes down to the grassroots', () => {
    expect(duesNamed(plan(['Các LĐLĐ huyện', '2024-08-05']), 'Việc sơ kết làm từ công đoàn\ncơ sở trở lên.').reachesGrassroots).toBe(true);
    expect(duesNamed(plan(['Các LĐLĐ huyện', '2024-08-05']), 'Làm ở cấp huyện.').reachesGrassroots).toBe(false);
  });

  it('tells which days have passed', () => {
    expect(passed(duesNamed(plan(['Công đoàn cơ sở', '2020-04-30'], ['Liên đoàn Lao động tỉnh', '2024-08-25'])), '2024-07-15')).toEqual(['2020-04-30']);
  });
});
