import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree, planAct } from './index.ts';
import type { ActPlan, Forest, NewUnit, UnitEvent, UnitVersion } from './index.ts';

const types = new Map([
  ['province', { rank: 10, level: 'provincial', validFrom: '1990-01-01', validTo: null }],
  ['district', { rank: 20, level: 'upper', validFrom: '1990-01-01', validTo: '2025-07-01' }],
  ['commune', { rank: 20, level: 'upper', validFrom: '2025-07-01', validTo: null }],
  ['grassroots', { rank: 30, level: 'grassroots', validFrom: '1990-01-01', validTo: null }],
  ['branch', { rank: 50, level: 'below-grassroots', validFrom: '1990-01-01', validTo: null }],
]);
const nothing = { kindKey: null, place: null, localityKey: null, fieldKey: null, members: null, unlisted: null };
const version = (unitId: string, parent: UnitVersion | null, typeKey: string, from = '2020-01-01', to: string | null = null): UnitVersion => ({
  ...nothing, id: `${unitId}@${from}`, unitId, from, to, name: unitId, shortName: unitId, typeKey, status: 'active',
  parentId: parent?.unitId ?? null, path: parent ? `${parent.path}.${unitId}` : unitId,
});
const unit = (id: string, parentId: string, typeKey: string): NewUnit => ({ ...nothing, id, parentId, name: id, shortName: id, typeKey });

const p = version('p', null, 'province');
const [d, e] = [version('d', p, 'district'), version('e', p, 'district')];
const [g, h, k] = [version('g', d, 'grassroots'), version('h', d, 'grassroots'), version('k', e, 'grassroots')];
const b = version('b', g, 'branch');
const forest: Forest = { versions: [p, d, e, g, h, k, b], nodes: new Map(['n', 'm', 'o'].map((id) => [id, id])), types };

/** The forest once a plan is carried out. */
function after({ versions, ...rest }: Forest, plan: ActPlan): Forest {
  const kept = versions.filter((one) => !plan.superseded.includes(one.id));
  return { ...rest, versions: [...kept, ...plan.recorded.map((one, index) => ({ ...one, id: `${one.unitId}@${one.from}#${versions.length}-${index}` }))] };
}
const on = (from: Forest, unitId: string, day: string) => from.versions.find((one) => one.unitId === unitId && one.from <= day && (one.to === null || day < one.to));
function act(...events: UnitEvent[]): Forest {
  const plan = planAct(forest, events);
  expect(plan.problems).toEqual([]);
  return after(forest, plan);
}
const problemsOf = (...events: UnitEvent[]) => planAct(forest, events).problems.map(({ code, unitId }) => `${code} ${unitId ?? ''}`.trim());

describe('an event in the tree', () => {
  it('a unit that is handed over takes all below it along, from that day on', () => {
    const then = act({ kind: 'hand-over', effective: '2024-07-01', unitId: 'g', to: 'e' });
    expect([on(then, 'g', '2024-06-30')!.path, on(then, 'g', '2024-07-01')!.path, on(then, 'b', '2024-06-30')!.path, on(then, 'b', '2024-07-01')!.path])
      .toEqual(['p.d.g', 'p.e.g', 'p.d.g.b', 'p.e.g.b']);
  });

  it('a merge ends the sources, lets theirs go along, and says who succeeds whom', () => {
    const plan = planAct(forest, [{ kind: 'merge', effective: '2024-07-01', sources: ['g'], into: 'k' }]);
    const then = after(forest, plan);
    expect([on(then, 'g', '2024-06-30')?.name, on(then, 'g', '2024-07-01'), on(then, 'b', '2024-07-01')!.path]).toEqual(['g', undefined, 'p.e.k.b']);
    expect(plan.outcomes[0]!.successions).toEqual([{ from: 'g', to: 'k' }]);
    expect(plan.lives).toContainEqual({ unitId: 'g', founded: '2020-01-01', ended: '2024-06-30' });
  });

  it('two that amalgamate end in a new one', () => {
    const then = act({ kind: 'amalgamate', effective: '2024-07-01', sources: ['g', 'h'], unit: unit('n', 'd', 'grassroots') });
    expect([on(then, 'g', '2024-07-01'), on(then, 'h', '2024-07-01'), on(then, 'n', '2024-07-01')!.path, on(then, 'b', '2024-07-01')!.path]).toEqual([undefined, undefined, 'p.d.n', 'p.d.n.b']);
  });

  it('a split lets the old unit go on or end, and gives what was below to whom it was told', () => {
    const then = act({ kind: 'split', effective: '2024-07-01', source: 'd', ends: true, units: [unit('n', 'p', 'district'), unit('m', 'p', 'district')], below: [{ unitId: 'g', to: 'n' }, { unitId: 'h', to: 'm' }] });
    expect([on(then, 'd', '2024-07-01'), on(then, 'g', '2024-07-01')!.path, on(then, 'h', '2024-07-01')!.path]).toEqual([undefined, 'p.n.g', 'p.m.h']);
  });

  it('a whole level ends on one day and what was below moves up', () => {
    const then = act(
      { kind: 'dissolve', effective: '2025-07-01', unitId: 'd', below: 'parent' },
      { kind: 'dissolve', effective: '2025-07-01', unitId: 'e', below: 'parent' },
    );
    expect(['g', 'h', 'k'].map((id) => on(then, id, '2025-07-01')!.path)).toEqual(['p.g', 'p.h', 'p.k']);
    expect(['g', 'h', 'k'].map((id) => on(then, id, '2025-06-30')!.path)).toEqual(['p.d.g', 'p.d.h', 'p.e.k']);
  });

  it('what is recorded for the past reaches as far as the next change of the same thing', () => {
    const first = act({ kind: 'rename', effective: '2023-01-01', unitId: 'g', name: 'later', shortName: 'later' });
    const plan = planAct(first, [{ kind: 'rename', effective: '2021-01-01', unitId: 'g', name: 'between', shortName: 'between' }]);
    const then = after(first, plan);
    expect(['2020-06-01', '2021-01-01', '2022-12-31', '2023-01-01'].map((day) => on(then, 'g', day)!.name)).toEqual(['g', 'between', 'between', 'later']);
  });

  it('a correction from the first day changes what always was', () => {
    const then = act({ kind: 'correct', effective: '2020-01-01', unitId: 'g', patch: { name: 'right' } });
    expect(then.versions.filter((one) => one.unitId === 'g').map((one) => one.name)).toEqual(['right']);
  });

  it('a unit that goes to another organisation ends here with all below it', () => {
    const then = act({ kind: 'hand-over', effective: '2024-07-01', unitId: 'g', to: null, outside: 'Công đoàn ngành' });
    expect([on(then, 'g', '2024-07-01'), on(then, 'b', '2024-07-01')]).toEqual([undefined, undefined]);
  });
});

describe('what cannot be', () => {
  const day = '2024-07-01';
  it.each<[string, UnitEvent[], string[]]>([
    ['a circle', [{ kind: 'hand-over', effective: day, unitId: 'd', to: 'g' }], ['parent_below_itself d']],
    ['a unit below itself', [{ kind: 'hand-over', effective: day, unitId: 'd', to: 'd' }], ['same_unit_twice d']],
    ['an event on a unit that has ended', [{ kind: 'dissolve', effective: '2023-01-01', unitId: 'h' }, { kind: 'rename', effective: day, unitId: 'h', name: 'x', shortName: 'x' }], ['unit_not_there h']],
    ['the same merge twice', [{ kind: 'merge', effective: day, sources: ['g'], into: 'h' }, { kind: 'merge', effective: day, sources: ['g'], into: 'h' }], ['unit_not_there g']],
    ['two that merge into each other', [{ kind: 'merge', effective: day, sources: ['g'], into: 'h' }, { kind: 'merge', effective: day, sources: ['h'], into: 'g' }], ['unit_not_there g']],
    ['a unit that merges into itself', [{ kind: 'merge', effective: day, sources: ['g'], into: 'g' }], ['same_unit_twice g']],
    ['a child older than its parent', [{ kind: 'establish', effective: '2019-01-01', unit: unit('n', 'd', 'grassroots') }], ['parent_not_there d']],
    ['ending a unit without a word on those below', [{ kind: 'dissolve', effective: day, unitId: 'd' }], ['unit_has_units_below d']],
    ['ending by a split without a word on those below', [{ kind: 'split', effective: day, source: 'd', ends: true, units: [unit('n', 'p', 'district'), unit('m', 'p', 'district')], below: [{ unitId: 'g', to: 'n' }] }], ['unit_has_units_below d']],
    ['a split that gives away what hangs elsewhere', [{ kind: 'split', effective: day, source: 'd', ends: false, units: [unit('n', 'p', 'district')], below: [{ unitId: 'e', to: 'n' }] }], ['unit_not_below e']],
    ['a split that gives a unit to a stranger', [{ kind: 'split', effective: day, source: 'd', ends: false, units: [unit('n', 'p', 'district')], below: [{ unitId: 'g', to: 'e' }] }], ['parent_not_there e']],
    ['an end before an end that is recorded already', [{ kind: 'dissolve', effective: '2026-01-01', unitId: 'h' }, { kind: 'merge', effective: day, sources: ['h'], into: 'g' }], ['unit_ends_already h']],
    ['a merge into a union whose end is recorded', [{ kind: 'dissolve', effective: '2026-01-01', unitId: 'h' }, { kind: 'merge', effective: day, sources: ['g'], into: 'h' }], ['unit_ends_already h']],
    ['ending along a unit that goes on elsewhere', [{ kind: 'hand-over', effective: '2025-01-01', unitId: 'g', to: 'e' }, { kind: 'dissolve', effective: day, unitId: 'd', below: 'end' }], ['unit_has_units_below d']],
    ['a founding day after the end', [{ kind: 'dissolve', effective: day, unitId: 'h' }, { kind: 'correct', effective: '2021-01-01', unitId: 'h', patch: { founded: '2025-01-01' } }], ['founded_after_end h']],
    ['a type that is no longer in force', [{ kind: 'establish', effective: '2025-07-01', unit: unit('n', 'p', 'district') }], ['unit_type_not_in_force n']],
    ['a unit above its level', [{ kind: 'establish', effective: day, unit: unit('n', 'g', 'district') }], ['unit_type_above_parent n']],
    ['an amalgamation of one', [{ kind: 'amalgamate', effective: day, sources: ['g'], unit: unit('n', 'd', 'grassroots') }], ['needs_two_units']],
    ['an upgrade that lowers', [{ kind: 'upgrade', effective: day, unitId: 'g', typeKey: 'branch' }], ['not_higher g']],
    ['a downgrade to a branch right below a district', [{ kind: 'downgrade', effective: day, unitId: 'g', typeKey: 'branch' }], ['unit_type_does_not_fit g']],
    ['an upgrade to the level of the district above', [{ kind: 'upgrade', effective: day, unitId: 'h', typeKey: 'district' }], ['unit_type_above_parent h']],
    ['a rename to the same name', [{ kind: 'rename', effective: day, unitId: 'g', name: 'g', shortName: 'g' }], ['nothing_changes g']],
    ['a parent that ends while the unit goes on', [{ kind: 'correct', effective: '2020-01-01', unitId: 'd', patch: { founded: '2022-01-01' } }], ['parent_not_there g', 'parent_not_there h']],
  ])('%s', (_what, events, problems) => {
    expect(problemsOf(...events)).toEqual(problems);
  });

  it('a circle that would close only later, when a change already recorded comes', () => {
    const first = act({ kind: 'establish', effective: '2021-01-01', unit: unit('n', 'd', 'branch') }, { kind: 'hand-over', effective: '2026-01-01', unitId: 'h', to: 'e' });
    const plan = planAct(first, [{ kind: 'hand-over', effective: '2025-01-01', unitId: 'e', to: 'h' }]);
    expect(plan.problems.map((one) => one.code)).toContain('parent_below_itself');
  });
});

/** Any sequence of events on days in any order: later ones may be recorded for days before. */
const days = fc.integer({ min: 0, max: 2400 }).map((n) => new Date(Date.UTC(2020, 0, 2 + n)).toISOString().slice(0, 10));
const ids = ['p', 'd', 'e', 'g', 'h', 'k', 'b', 'n', 'm', 'o'];
const anyOf = fc.constantFrom(...ids);
const below = fc.constantFrom('successor', 'parent', 'end', undefined) as fc.Arbitrary<never>;
const anyEvent: fc.Arbitrary<UnitEvent> = fc.tuple(days, anyOf, anyOf, anyOf, fc.constantFrom('district', 'commune', 'grassroots', 'branch'), below, fc.integer({ min: 0, max: 9 })).map(
  ([effective, one, other, third, typeKey, goes, kind]): UnitEvent => {
    switch (kind) {
      case 0: return { kind: 'establish', effective, unit: unit(one, other, typeKey) };
      case 1: return { kind: 'merge', effective, sources: [one], into: other, below: goes };
      case 2: return { kind: 'amalgamate', effective, sources: [one, other], unit: unit('o', third, typeKey), below: goes };
      case 3: return { kind: 'split', effective, source: one, ends: other < 'h', units: [unit('n', third, typeKey), unit('m', third, typeKey)] };
      case 4: return { kind: 'upgrade', effective, unitId: one, typeKey, to: other };
      case 5: return { kind: 'downgrade', effective, unitId: one, typeKey };
      case 6: return { kind: 'dissolve', effective, unitId: one, below: goes };
      case 7: return { kind: 'rename', effective, unitId: one, name: effective, shortName: effective };
      case 8: return { kind: 'change', effective, unitId: one, patch: { place: effective } };
      default: return { kind: 'hand-over', effective, unitId: one, to: other };
    }
  },
);

describe('for any sequence of events', () => {
  it('each unit has one state a day, a parent on each day, and the path that follows from it', () => {
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 25 }), fc.array(days, { minLength: 4, maxLength: 4 }), (events, samples) => {
      let now = forest;
      for (const event of events) {
        const plan = planAct(now, [event]);
        if (plan.problems.length > 0) continue;
        now = after(now, plan);
        for (const day of [event.effective, ...samples]) {
          const alive = now.versions.filter((one) => one.from <= day && (one.to === null || day < one.to));
          const byUnit = new Map(alive.map((one) => [one.unitId, one]));
          expect(byUnit.size, 'one state of a unit a day').toBe(alive.length);
          for (const one of alive) {
            const parent = one.parentId === null ? null : byUnit.get(one.parentId);
            expect(parent, `the parent of ${one.unitId} on ${day}`).not.toBeUndefined();
            expect(one.path).toBe(parent ? `${parent.path}.${one.unitId}` : one.unitId);
          }
        }
        expect(checkTree(now, ids)).toEqual([]);
      }
    }), { numRuns: 1000 });
  });

  it('what was before the event is as it was, and a plan changes only what it names', () => {
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
      let now = forest;
      for (const event of events) {
        const plan = planAct(now, [event]);
        if (plan.problems.length > 0) continue;
        const then = after(now, plan);
        const dayBefore = new Date(Date.parse(event.effective) - 86_400_000).toISOString().slice(0, 10);
        for (const id of ids) {
          const { id: _one, to: _to, from: _from, ...was } = on(now, id, dayBefore) ?? { id: '', to: null, from: '' };
          const { id: _other, to: _to2, from: _from2, ...is } = on(then, id, dayBefore) ?? { id: '', to: null, from: '' };
          expect(is).toEqual(was);
        }
        now = then;
      }
    }), { numRuns: 1000 });
  });
});
