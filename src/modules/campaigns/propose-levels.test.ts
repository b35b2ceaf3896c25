import { describe, expect, it } from 'vitest';
import { proposeLevels } from './propose-levels.ts';

const below = [['district', 'sector'], ['grassroots', 'guild']];
const nothing = { grassroots: null, upper: null, own: null, reachesGrassroots: false };
const asked = (types: [string, string | null][], lowest: 'grassroots' | 'upper' | null = null) => ({ types: new Map(types), lowest });
const types = (proposal: ReturnType<typeof proposeLevels>) => proposal.levels.map(({ typeKeys }) => typeKeys.join('+'));

describe('the levels proposed for a campaign', () => {
  it('are all of them where the plan names nobody', () => {
    expect(types(proposeLevels(below, nothing, asked([]), '2024-07-01'))).toEqual(['district+sector', 'grassroots+guild']);
  });
  it('are, of a level, the types that the plan speaks of', () => {
    const proposal = proposeLevels(below, nothing, asked([['district', '2024-08-05'], ['grassroots', '2024-07-20']], 'grassroots'), '2024-07-01');
    expect(proposal.levels).toEqual([{ typeKeys: ['district'], due: '2024-08-05' }, { typeKeys: ['grassroots'], due: '2024-07-20' }]);
  });
  it('stop where the scope of the plan stops', () => {
    expect(types(proposeLevels(below, { ...nothing, reachesGrassroots: true }, asked([['district', '2024-08-05']], 'upper'), '2024-07-01'))).toEqual(['district']);
  });
  it('go down to the grassroots where its scope does, though no day is named for them', () => {
    expect(types(proposeLevels(below, { ...nothing, upper: '2024-08-05' }, asked([['district', '2024-08-05']], 'grassroots'), '2024-07-01'))).toEqual(['district', 'grassroots+guild']);
  });
  it('keep a day of the plan that is later than the usual forty, and leave time to consolidate after it', () => {
    const { levels, ownDue } = proposeLevels(below, nothing, asked([['district', '2024-11-15']]), '2024-07-01');
    expect([levels[0]!.due, ownDue]).toEqual(['2024-11-15', '2024-12-02']);
  });
  it('do not keep a day that has passed', () => {
    const { levels, ownDue } = proposeLevels(below, nothing, asked([['district', '2020-04-30']]), '2024-07-01');
    expect(levels[0]!.due > '2024-07-01' && levels[0]!.due < ownDue).toBe(true);
  });
});
