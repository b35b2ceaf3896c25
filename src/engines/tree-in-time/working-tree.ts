import type { Day, UnitAttributes, UnitVersion } from './types.ts';

/** A stretch of a unit's life while it is being worked on; `id` is that of the version it was cut from, null for a new one. */
interface Stretch extends Omit<UnitVersion, 'id'> {
  id: string | null;
}

const attributeNames = ['name', 'shortName', 'typeKey', 'kindKey', 'parentId', 'path', 'place', 'localityKey', 'fieldKey', 'status', 'members', 'unlisted'] as const;

const sameState = (one: Stretch, other: Stretch): boolean => attributeNames.every((name) => one[name] === other[name]);
const endsAfter = (stretch: { to: Day | null }, day: Day): boolean => stretch.to === null || stretch.to > day;
const covers = (stretch: { from: Day; to: Day | null }, day: Day): boolean => stretch.from <= day && endsAfter(stretch, day);
/** The earlier of two ends, null being never. */
const earlier = (one: Day | null, other: Day | null): Day | null => (one === null ? other : other === null || one < other ? one : other);

/** Versions of units under change. Whatever is done keeps them free of overlaps and their paths true; `difference` tells what came of it. */
export class WorkingTree {
  private readonly lives = new Map<string, Stretch[]>();
  private readonly before: readonly UnitVersion[];
  private readonly nodes: ReadonlyMap<string, string>;
  private readonly below = new Map<string, Set<string>>();

  constructor(versions: readonly UnitVersion[], nodes: ReadonlyMap<string, string>) {
    this.before = versions;
    this.nodes = nodes;
    for (const version of versions) {
      this.stretchesOf(version.unitId).push({ ...version });
      this.noteBelow(version.parentId, version.unitId);
    }
    for (const stretches of this.lives.values()) stretches.sort((one, other) => (one.from < other.from ? -1 : 1));
  }

  private stretchesOf(unitId: string): Stretch[] {
    const stretches = this.lives.get(unitId) ?? [];
    this.lives.set(unitId, stretches);
    return stretches;
  }

  private noteBelow(parentId: string | null, unitId: string): void {
    if (parentId === null) return;
    const below = this.below.get(parentId) ?? new Set();
    this.below.set(parentId, below.add(unitId));
  }

  /** All stretches of a unit's life, oldest first. */
  lifeOf(unitId: string): readonly Readonly<Stretch>[] {
    return this.lives.get(unitId) ?? [];
  }

  units(): Iterable<string> {
    return this.lives.keys();
  }

  on(unitId: string, day: Day): Readonly<Stretch> | undefined {
    return this.lifeOf(unitId).find((stretch) => covers(stretch, day));
  }

  /** Units that hang below this one on some day from `day` on. */
  unitsBelow(unitId: string, day: Day): string[] {
    return [...(this.below.get(unitId) ?? [])].filter((child) => this.lifeOf(child).some((stretch) => stretch.parentId === unitId && endsAfter(stretch, day)));
  }

  found(unitId: string, from: Day, attributes: UnitAttributes): void {
    this.stretchesOf(unitId).push({ ...attributes, id: null, unitId, from, to: null, path: '' });
    this.noteBelow(attributes.parentId, unitId);
    this.setPaths(unitId, from);
  }

  /**
   * Sets attributes from a day on: each holds until the day on which it had been changed to something else before. A change recorded
   * for the past thus reaches only as far as the next one.
   */
  assign(unitId: string, from: Day, patch: Partial<UnitAttributes>): void {
    for (const [name, value] of Object.entries(patch) as [keyof UnitAttributes, never][]) {
      const stretches = this.cutAt(unitId, from).filter((stretch) => stretch.from >= from);
      const held = stretches[0]?.[name];
      for (const stretch of stretches) {
        if (stretch[name] !== held) break;
        stretch[name] = value;
      }
    }
    if (patch.parentId !== undefined) {
      this.noteBelow(patch.parentId, unitId);
      this.setPaths(unitId, from);
    }
  }

  /** Ends a unit: `day` is the first without it. */
  end(unitId: string, day: Day): void {
    this.lives.set(unitId, this.cutAt(unitId, day).filter((stretch) => stretch.from < day));
  }

  /** Moves the first day of a unit. */
  begin(unitId: string, day: Day): void {
    const stretches = this.stretchesOf(unitId);
    while (stretches.length > 1 && !endsAfter(stretches[0]!, day)) stretches.shift();
    if (stretches[0]) stretches[0].from = day;
    this.setPaths(unitId, day);
  }

  /** Cuts the stretch that holds on `day`, so that one begins there. @returns all stretches of the unit */
  private cutAt(unitId: string, day: Day): Stretch[] {
    const stretches = this.stretchesOf(unitId);
    const index = stretches.findIndex((stretch) => stretch.from < day && endsAfter(stretch, day));
    if (index >= 0) {
      const whole = stretches[index]!;
      stretches.splice(index, 1, { ...whole, to: day }, { ...whole, from: day });
    }
    return stretches;
  }

  /** Gives a unit and all below it the paths that follow from their parents, from a day on. A circle is left as it is, for the check of the whole. */
  private setPaths(unitId: string, from: Day, way: readonly string[] = []): void {
    if (way.includes(unitId)) return;
    const node = this.nodes.get(unitId)!;
    const stretches = this.cutAt(unitId, from);
    const repathed = stretches.flatMap((stretch) => (endsAfter(stretch, from) && stretch.from >= from ? this.underParent(stretch, node) : [stretch]));
    const changed = repathed.length !== stretches.length || repathed.some((stretch, index) => stretch.path !== stretches[index]!.path);
    this.lives.set(unitId, repathed);
    if (changed) for (const child of this.unitsBelow(unitId, from)) this.setPaths(child, from, [...way, unitId]);
  }

  /** One stretch, cut where its parent's path changes. Where there is no parent it keeps its path: the check of the whole will say so. */
  private underParent(stretch: Stretch, node: string): Stretch[] {
    if (stretch.parentId === null) return [{ ...stretch, path: node }];
    const pieces: Stretch[] = [];
    let day: Day | null = stretch.from;
    for (const above of this.lifeOf(stretch.parentId)) {
      if (day === null || !endsAfter(above, day)) continue;
      if (!endsAfter(stretch, above.from)) break;
      if (above.from > day) pieces.push({ ...stretch, from: day, to: above.from });
      const from: Day = above.from > day ? above.from : day;
      const to: Day | null = earlier(stretch.to, above.to);
      pieces.push({ ...stretch, from, to, path: `${above.path}.${node}` });
      day = to;
      if (to === stretch.to) return joined(pieces);
    }
    if (day !== null) pieces.push({ ...stretch, from: day });
    return joined(pieces);
  }

  /** What was taken back, what holds instead, and for whom. */
  difference(): { superseded: string[]; recorded: Omit<UnitVersion, 'id'>[]; changed: string[] } {
    const kept = new Set<string>();
    const recorded: Omit<UnitVersion, 'id'>[] = [];
    const changed = new Set<string>();
    const originals = new Map(this.before.map((version) => [version.id, version]));
    for (const [unitId, stretches] of this.lives) {
      for (const stretch of joined(stretches)) {
        const original = stretch.id === null ? undefined : originals.get(stretch.id);
        if (original && original.from === stretch.from && original.to === stretch.to && sameState(original, stretch)) {
          kept.add(original.id);
        } else {
          const { id: _, ...version } = stretch;
          recorded.push(version);
          changed.add(unitId);
        }
      }
    }
    const superseded = this.before.filter((version) => !kept.has(version.id));
    for (const version of superseded) changed.add(version.unitId);
    return { superseded: superseded.map((version) => version.id), recorded, changed: [...changed] };
  }
}

/** Stretches that were cut from one version and say the same again are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last && last.to === stretch.from && last.id === stretch.id && sameState(last, stretch)) last.to = stretch.to;
    else whole.push({ ...stretch });
  }
  return whole;
}
