import { describe, expect, it } from 'vitest';
import { changesOf, drawingOf } from './drawing.ts';

const unit = (unitId: string, parentId: string | null, name = unitId) => ({ unitId, name, typeKey: 'grassroots', parentId, parentName: parentId, path: `${parentId ?? ''}.${unitId}` });

describe('a reorganisation as before and after', () => {
  it('a merger: one goes into the other, which stays; their parent only heads them', () => {
    const picture = { day: '2024-08-01', before: [unit('p', null), unit('a', 'p'), unit('b', 'p')], after: [unit('p', null), unit('b', 'p')], flows: [{ from: 'a', to: 'b' }], more: false };
    expect(changesOf(picture).links).toEqual([{ from: 'b', to: 'b', kind: 'stays' }, { from: 'a', to: 'b', kind: 'into' }]);
    const drawing = drawingOf(picture);
    expect(drawing.left.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(drawing.right.map(({ key }) => key)).toEqual(['b']);
    expect(drawing.leftHeadings.map(({ parent }) => parent)).toEqual(['p']);
    // The two ribbons share the side of what they end in.
    expect(drawing.ribbons.map(({ h1 }) => h1)).toEqual([17, 17]);
  });

  it('what ends and what is founded stand alone on their side', () => {
    const drawing = drawingOf({ day: '2024-08-01', before: [unit('a', 'p')], after: [unit('c', 'p')], flows: [], more: false });
    expect([drawing.left[0]!.alone, drawing.right[0]!.alone, drawing.ribbons.length]).toEqual([1, 1, 0]);
  });

  it('hundreds are drawn by their parents, and none is lost', () => {
    const before = Array.from({ length: 300 }, (_, place) => unit(`u${place}`, `d${place % 6}`));
    const after = before.slice(0, 200).map((one) => unit(one.unitId, 'province'));
    const drawing = drawingOf({ day: '2024-08-01', before, after, flows: [], more: false });
    expect(drawing.grouped).toBe(true);
    expect(drawing.left).toHaveLength(6);
    expect(drawing.ribbons.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    expect(drawing.left.reduce((sum, { alone }) => sum + alone, 0)).toBe(100);
  });
});
