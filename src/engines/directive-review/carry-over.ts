/**
 * A file was read again: the new reading takes the place of the old one, and what a person made of the old one stays. Three
 * versions meet, as in a merge: the old reading is the ground, the person's content and the new reading are what became of it.
 */
import { align, isObject, pair, same } from './align.ts';
import { parentOf, type Pointer } from './pointer.ts';
import { pointsOf, type Read } from './points.ts';
import { settledPoints } from './settled.ts';
import { changedItself, valuesOf } from './values.ts';

export interface Reviewed<Content> {
  content: Content;
  /** Keys of points of the reading, see `pointsOf`. */
  accepted: readonly Pointer[];
}

export interface CarriedOver<Content> extends Reviewed<Content> {
  /** Values that only the new reading has, or has otherwise, and that now stand in the content; pointers into the new reading. */
  fresh: Pointer[];
  /** How many of the person's edits were carried over: corrected, added and removed values. */
  keptEdits: number;
  keptAccepted: number;
}

/** @param reviewed what a person made of `before`; nothing that was edited, added, removed or accepted is lost */
export function carryOver<Content extends object>(before: Read & { directive: Content }, reviewed: Reviewed<Content>, after: Read & { directive: Content }): CarriedOver<Content> {
  const kept = keptOf(reviewed.accepted);
  const content = merge(before.directive, reviewed.content, after.directive, '', kept) as Content;
  const toNew = align(before.directive, after.directive, 'by-reading');
  const accepted = reviewed.accepted.flatMap((key) => newKey(key, before, after, toNew.placeOf) ?? []);
  return {
    content, accepted, fresh: freshValues(before.directive, content, after.directive), keptAccepted: accepted.length,
    keptEdits: editsOf(before, reviewed.content),
  };
}

/** What a person accepted of the old reading, and everything that holds some of it. */
interface Kept { accepted: ReadonlySet<Pointer>; holding: ReadonlySet<Pointer> }

function keptOf(accepted: readonly Pointer[]): Kept {
  const holding = new Set<Pointer>(accepted);
  for (const one of accepted) for (let at = one; at !== ''; ) holding.add((at = parentOf(at)));
  return { accepted: new Set(accepted), holding };
}

/** @param at the place in the old reading */
function merge(before: unknown, person: unknown, after: unknown, at: Pointer, kept: Kept): unknown {
  const own = kept.accepted.has(at);
  if (own && !isTreePart(person)) return withNewFields(before, person, after);
  if (same(before, after)) return person;
  if (same(before, person) && !kept.holding.has(at)) return after;
  if (Array.isArray(before) && Array.isArray(person) && Array.isArray(after)) return mergeLists(before, person, after, at, kept);
  if (isObject(before) && isObject(person) && isObject(after)) {
    // The words of an accepted part stay; the parts below it are looked at one by one.
    const merged = Object.fromEntries(Object.keys(person).map((key) => [
      key, own && key !== 'children' ? person[key] : merge(before[key], person[key], after[key], `${at}/${key}`, kept),
    ]));
    return withNewFields(before, merged, after);
  }
  return same(before, person) ? after : person;
}

/** A field that only a later schema has was not there for the person to keep: it comes with the new reading. */
function withNewFields(before: unknown, person: unknown, after: unknown): unknown {
  if (!isObject(before) || !isObject(person) || !isObject(after)) return person;
  const added = Object.entries(after).filter(([key]) => !Object.hasOwn(person, key) && !Object.hasOwn(before, key));
  return added.length === 0 ? person : { ...person, ...Object.fromEntries(added) };
}

/** The person's list in the person's order, with what the new reading found put where it stands among its neighbours. */
function mergeLists(before: unknown[], person: unknown[], after: unknown[], at: Pointer, kept: Kept): unknown[] {
  const origins = pair(before, person);
  const newer = pair(before, after, 'by-reading');
  const successor = (origin: number) => newer.indexOf(origin);
  const added = person.filter((_, index) => origins[index] === -1);
  const unread = [...after.keys()].filter((index) => newer[index] === -1);
  /** What the person had added is now read as well: it is one item, and theirs. */
  const foundAgain = pair(unread.map((index) => after[index]), added, 'by-reading').map((one) => unread[one] ?? -1);
  const placed: { item: unknown; after: number }[] = [];
  for (const [index, item] of person.entries()) {
    const origin = origins[index] ?? -1;
    if (origin < 0) {
      placed.push({ item, after: foundAgain[added.indexOf(item)] ?? -1 });
      continue;
    }
    const next = successor(origin);
    const own = `${at}/${origin}`;
    if (next >= 0) placed.push({ item: merge(before[origin], item, after[next], own, kept), after: next });
    else if (!same(before[origin], item) || kept.holding.has(own)) placed.push({ item, after: -1 });
  }
  for (const index of unread) if (!foundAgain.includes(index)) putAmong(placed, { item: after[index], after: index });
  return placed.map(({ item }) => item);
}

function putAmong(placed: { item: unknown; after: number }[], one: { item: unknown; after: number }): void {
  const neighbour = placed.reduce((best, { after }, index) => (after >= 0 && after < one.after && (best < 0 || after > (placed[best]?.after ?? -1)) ? index : best), -1);
  placed.splice(neighbour + 1, 0, one);
}

const isTreePart = (value: unknown): boolean => isObject(value) && Array.isArray(value.children);

/** Where an accepted point is in the new reading; a remark is the same one where it says the same. */
function newKey(key: Pointer, before: Read, after: Read, placeOf: (origin: Pointer) => Pointer | undefined): Pointer | undefined {
  const remark = /^\/diagnostics\/(\d+)$/.exec(key);
  if (!remark) return placeOf(key);
  const told = before.diagnostics[Number(remark[1])];
  const index = after.diagnostics.findIndex(({ code, message }) => code === told?.code && message.vi === told.message.vi);
  return index < 0 ? undefined : `/diagnostics/${index}`;
}

/** Values of the new reading that the old one had not, as far as the content took them. */
function freshValues(before: object, content: object, after: object): Pointer[] {
  const known = align(before, after, 'by-reading');
  const taken = align(after, content);
  return valuesOf(after).filter((value) => {
    const place = taken.placeOf(value);
    if (place === undefined || changedItself(place, taken.corrected)) return false;
    return known.originOf(value) === undefined || changedItself(value, known.corrected);
  });
}

function editsOf(before: Read, content: object): number {
  const alignment = align(before.directive, content);
  const changed = [...settledPoints(pointsOf(before).filter(({ origin }) => origin !== undefined), alignment, new Set()).keys()].length;
  const added = valuesOf(content).filter((value) => alignment.originOf(value) === undefined).length;
  return changed + added;
}
