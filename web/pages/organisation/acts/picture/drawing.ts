import type { Picture } from '../acts.ts';

type State = Picture['before'][number];
export type RibbonKind = 'into' | 'moves' | 'changes' | 'stays';

/** One unit, or in a large picture all units of one parent, at one side. Lengths are pixels. */
export interface Box {
  key: string;
  label: string;
  /** 1, or how many units stand behind it. */
  count: number;
  /** So many of them lead nowhere, or come from nowhere. */
  alone: number;
  /** So many of them are not there on the other side: they end, or are founded. */
  gone: number;
  top: number;
  height: number;
}
export interface Heading { key: string; parent: string | null; top: number }
export interface Ribbon { key: string; kind: RibbonKind; count: number; from: Box; to: Box; y0: number; h0: number; y1: number; h1: number }
export interface Drawing { left: Box[]; right: Box[]; leftHeadings: Heading[]; rightHeadings: Heading[]; ribbons: Ribbon[]; height: number; grouped: boolean }

/** Above that, one box a parent: nobody follows hundreds of lines. */
const MOST_SINGLE = 40;
const ROW = 34;
const HEADING = 30;
const GAP = 6;
const TALLEST = 180;

interface Link { from: string; to: string; kind: RibbonKind }

/** Which units the act is about, and what became of each: whose work went on in whose, and who hangs elsewhere or is called otherwise. */
export function changesOf(picture: Picture): { left: State[]; right: State[]; links: Link[] } {
  const before = new Map(picture.before.map((unit) => [unit.unitId, unit]));
  const after = new Map(picture.after.map((unit) => [unit.unitId, unit]));
  const inFlows = new Set(picture.flows.flatMap(({ from, to }) => [from, to]));
  const same = (one: State | undefined, other: State | undefined) => one && other && one.parentId === other.parentId && one.name === other.name && one.typeKey === other.typeKey;
  const concerned = (id: string) => inFlows.has(id) || !same(before.get(id), after.get(id));
  const left = picture.before.filter(({ unitId }) => concerned(unitId));
  const right = picture.after.filter(({ unitId }) => concerned(unitId));
  const own = left.flatMap((unit): Link[] => {
    const then = after.get(unit.unitId);
    if (!then) return [];
    return [{ from: unit.unitId, to: unit.unitId, kind: then.parentId !== unit.parentId ? 'moves' : same(unit, then) ? 'stays' : 'changes' }];
  });
  const passed = picture.flows.filter(({ from, to }) => before.has(from) && after.has(to)).map(({ from, to }): Link => ({ from, to, kind: 'into' }));
  return { left, right, links: [...own, ...passed] };
}

/** Lays a picture out: two columns of boxes under their parents, and ribbons between them. */
export function drawingOf(picture: Picture): Drawing {
  const { left, right, links } = changesOf(picture);
  const grouped = Math.max(left.length, right.length) > MOST_SINGLE;
  const boxOf = (unit: State) => (grouped ? unit.parentId ?? '' : unit.unitId);
  const leftBox = new Map(left.map((unit) => [unit.unitId, boxOf(unit)]));
  const rightBox = new Map(right.map((unit) => [unit.unitId, boxOf(unit)]));
  const leaving = new Set(links.map(({ from }) => from));
  const arriving = new Set(links.map(({ to }) => to));
  const bundles = new Map<string, Link & { count: number }>();
  for (const { from, to, kind } of links) {
    const [one, other] = [leftBox.get(from)!, rightBox.get(to)!];
    const key = `${one} ${other} ${kind}`;
    const bundle = bundles.get(key) ?? { from: one, to: other, kind, count: 0 };
    bundle.count += 1;
    bundles.set(key, bundle);
  }
  const leftSide = stack(left, { boxOf, grouped, order: (unit) => unit.path, alone: (id) => !leaving.has(id), gone: (id) => !rightBox.has(id) });
  const places = new Map(leftSide.boxes.map((box, place) => [box.key, place]));
  const order = centreOf([...bundles.values()], places, boxOf);
  const rightSide = stack(right, { boxOf, grouped, order, alone: (id) => !arriving.has(id), gone: (id) => !leftBox.has(id) });
  return {
    left: leftSide.boxes, right: rightSide.boxes, leftHeadings: leftSide.headings, rightHeadings: rightSide.headings, grouped,
    ribbons: ribbonsOf([...bundles.values()], leftSide.boxes, rightSide.boxes), height: Math.max(leftSide.height, rightSide.height),
  };
}

/** The right side is ordered by where its ribbons come from, so that few of them cross. */
function centreOf(bundles: (Link & { count: number })[], places: ReadonlyMap<string, number>, boxOf: (unit: State) => string) {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { from, to, count } of bundles) {
    const known = sums.get(to) ?? { sum: 0, count: 0 };
    sums.set(to, { sum: known.sum + places.get(from)! * count, count: known.count + count });
  }
  return (unit: State): string => {
    const known = sums.get(boxOf(unit));
    return `${String(Math.round((known ? known.sum / known.count : 9_999) * 100)).padStart(8, '0')} ${unit.path}`;
  };
}

interface Stacking { boxOf: (unit: State) => string; grouped: boolean; order: (unit: State) => string; alone: (id: string) => boolean; gone: (id: string) => boolean }

function stack(units: State[], { boxOf, grouped, order, alone, gone }: Stacking) {
  const keys = new Map(units.map((unit) => [unit.unitId, order(unit)]));
  const sorted = units.toSorted((one, other) => (keys.get(one.unitId)! < keys.get(other.unitId)! ? -1 : 1));
  const parents = [...new Set(sorted.map((unit) => unit.parentId ?? ''))];
  const boxes: Box[] = [];
  const headings: Heading[] = [];
  let top = 0;
  for (const parent of parents) {
    const mine = sorted.filter((unit) => (unit.parentId ?? '') === parent);
    if (!grouped) {
      headings.push({ key: parent, parent: mine[0]!.parentName, top });
      top += HEADING;
    }
    for (const key of new Set(mine.map(boxOf))) {
      const inside = mine.filter((unit) => boxOf(unit) === key);
      const height = grouped ? Math.min(TALLEST, ROW + 6 + inside.length * 2) : ROW;
      boxes.push({ key, label: (grouped ? inside[0]!.parentName : inside[0]!.name) ?? '', count: inside.length, alone: inside.filter(({ unitId }) => alone(unitId)).length, gone: inside.filter(({ unitId }) => gone(unitId)).length, top, height });
      top += height + GAP;
    }
    top += GAP;
  }
  return { boxes, headings, height: top };
}

/** Each ribbon takes its share of the box's side. */
function ribbonsOf(bundles: (Link & { count: number })[], left: Box[], right: Box[]): Ribbon[] {
  const [from, to] = [new Map(left.map((box) => [box.key, box])), new Map(right.map((box) => [box.key, box]))];
  const total = (side: 'from' | 'to', key: string) => bundles.reduce((sum, bundle) => sum + (bundle[side] === key ? bundle.count : 0), 0);
  const used = new Map<string, number>();
  const share = (side: 'from' | 'to', box: Box, count: number) => {
    const height = (box.height * count) / total(side, box.key);
    const y = box.top + (used.get(`${side} ${box.key}`) ?? 0);
    used.set(`${side} ${box.key}`, y - box.top + height);
    return { y, height };
  };
  const ordered = bundles.map((bundle) => ({ bundle, one: from.get(bundle.from)!, other: to.get(bundle.to)! })).toSorted((a, b) => a.other.top - b.other.top || a.one.top - b.one.top);
  const ends = new Map(ordered.map((entry) => [entry.bundle, share('from', entry.one, entry.bundle.count)]));
  return ordered.map(({ bundle, one, other }) => {
    const [start, end] = [ends.get(bundle)!, share('to', other, bundle.count)];
    return { key: `${bundle.from} ${bundle.to} ${bundle.kind}`, kind: bundle.kind, count: bundle.count, from: one, to: other, y0: start.y, h0: start.height, y1: end.y, h1: end.height };
  });
}
