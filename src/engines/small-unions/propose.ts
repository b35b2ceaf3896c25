import type { Alikeness, MergerGroup, MergerPlan, Mergers, PlanKey, Reach, SmallUnion } from './types.ts';

/** The plans of merging, from the most alike to the widest; only the last goes beyond one parent. */
export const mergerPlans: readonly MergerPlan[] = [
  { key: 'kind-and-field', alike: ['parent', 'kind', 'field'] },
  { key: 'kind', alike: ['parent', 'kind'] },
  { key: 'parent', alike: ['parent'] },
  { key: 'locality', alike: ['kind', 'locality'] },
];
export const planOf = (key: PlanKey): MergerPlan => mergerPlans.find((plan) => plan.key === key)!;

/** Unions of one group at most: nobody merges more at once, and a proposal keeps no larger group. */
export const MOST_IN_A_GROUP = 100;

const attribute: Record<Alikeness, (union: SmallUnion) => string | null> = {
  parent: (union) => union.parentId, kind: (union) => union.kindKey, field: (union) => union.fieldKey, locality: (union) => union.localityKey,
};
const everything: readonly Alikeness[] = ['parent', 'kind', 'field', 'locality'];

/**
 * Puts small unions together so that each group is alike as the plan asks and, where it can be, has members enough. Whatever is more alike or
 * nearer in the tree comes together first. No union is in two groups; what is unknown of a union (no kind, no field) is alike to nothing
 * but the unknown, except a locality, without which nothing is known to be near.
 * @param small unions below the limit
 * @param below the limit: a group reaches it with so many members
 * @param hosts larger unions: a small one that is left alone may join the smallest of them that is alike
 */
export function proposeMergers(small: readonly SmallUnion[], plan: MergerPlan, below: number, hosts: readonly SmallUnion[] = []): Mergers {
  const keyOf = (union: SmallUnion) => JSON.stringify(plan.alike.map((name) => attribute[name](union)));
  const fits = (union: SmallUnion) => !plan.alike.includes('locality') || union.localityKey !== null;
  const hostsOf = Map.groupBy(hosts.filter(fits), keyOf);
  const left = small.filter((union) => !fits(union)).map((union) => union.id);
  const groups = [...Map.groupBy(small.filter(fits), keyOf)].flatMap(([key, alike]) => {
    const host = hostsOf.get(key)?.toSorted((one, other) => one.members - other.members || order(one, other))[0];
    return gather(alike.toSorted(order), below, host);
  });
  return { groups: groups.flatMap((group) => (group.length > 1 ? [described(group, below)] : [])), left: [...left, ...groups.flatMap((group) => (group.length === 1 ? [group[0]!.id] : []))] };
}

/** Along the order of likeness, a group is closed as soon as it has members enough, or is full; a rest joins the last group with room, or a host. */
function gather(unions: readonly SmallUnion[], below: number, host: SmallUnion | undefined): SmallUnion[][] {
  const groups: SmallUnion[][] = [];
  let open: SmallUnion[] = [];
  for (const union of unions) {
    open.push(union);
    if (open.length > 1 && (sum(open) >= below || open.length === MOST_IN_A_GROUP)) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length === 0) return groups;
  const last = groups.findLast((group) => group.length + open.length <= MOST_IN_A_GROUP);
  if (last) last.push(...open);
  else groups.push(host ? [...open, host] : open);
  return groups;
}

/** Unions of one kind and field, then those near each other in the tree, stand side by side. */
function order(one: SmallUnion, other: SmallUnion): number {
  return compare(one.kindKey, other.kindKey) || compare(one.fieldKey, other.fieldKey) || compare(one.localityKey, other.localityKey) || compare(one.path, other.path) || compare(one.id, other.id);
}
const compare = (one: string | null, other: string | null): number => ((one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0);
const sum = (unions: readonly SmallUnion[]): number => unions.reduce((total, union) => total + union.members, 0);

/** The largest takes the others in. */
function described(unions: readonly SmallUnion[], below: number): MergerGroup {
  const largest = unions.reduce((one, other) => (other.members > one.members || (other.members === one.members && other.id < one.id) ? other : one));
  const members = sum(unions);
  return {
    unitIds: unions.map((union) => union.id), absorbs: largest.id, members, reaches: members >= below,
    alike: everything.filter((name) => attribute[name](unions[0]!) !== null && unions.every((union) => attribute[name](union) === attribute[name](unions[0]!))),
  };
}

/** How far a plan reaches: small unions in groups that reach the limit, of all small unions. */
export function reachOf({ groups }: Mergers, small: ReadonlySet<string>): Reach {
  const reached = groups.filter((group) => group.reaches).reduce((total, group) => total + group.unitIds.filter((id) => small.has(id)).length, 0);
  return { reached, total: small.size };
}
