/** Deadlines that clash inside one document, told to the planner: nothing is changed, nothing guessed. */
import type { Diagnostic, Evidence } from '../reading.ts';
import type { Directive } from '../schema.ts';
import { clashSentences, type ClashCode } from './clash-sentences.ts';
import { owedBy, sameActor, sameThing, type Owed } from './owed.ts';
import { rungOfIssuer } from './rungs.ts';
import { rungs, type Place, type Rung, type Scope } from './schema.ts';

/** More of them say nothing further; comparing is quadratic, so that many deadlines are looked at. */
const most = { said: 12, compared: 150 };

/** Looks over the deadlines of a directive, as read or as corrected. */
export function clashesOf(directive: Directive, evidence: Readonly<Record<string, Evidence>>, scope: Scope | null): Diagnostic[] {
  const owed = owedBy(directive, evidence).slice(0, most.compared);
  return [...conflicts(owed), ...shared(owed), ...skipped(owed), ...undated(owed, directive, scope), ...late(owed)].slice(0, most.said);
}

function clash(code: ClashCode, message: Diagnostic['message'], pointer: string | undefined, ...places: (Place | null)[]): Diagnostic {
  const known = places.filter((place) => place !== null).filter((place, i, all) => all.findIndex((one) => one.start === place.start && one.end === place.end) === i);
  const [first] = known;
  return { code, message, ...(first && { start: first.start, end: first.end }), ...(pointer !== undefined && { pointer }), ...(known.length > 1 && { places: known }) };
}

const pointerOf = ({ index }: Owed): string => `/deadlines/${index}/due`;
const dueWords = ({ deadline }: Owed): string => deadline.due.text;
const rank = (rung: Rung): number => rungs.indexOf(rung);

function pairs(owed: readonly Owed[]): (readonly [Owed, Owed])[] {
  return owed.flatMap((one, i) => owed.slice(i + 1).map((other) => [one, other] as const));
}

/** One level with two dates for the same thing. */
function conflicts(owed: readonly Owed[]): Diagnostic[] {
  const said = new Set<string>();
  return pairs(owed).flatMap(([one, other]) => {
    const common = one.rungs.filter((rung) => other.rungs.includes(rung));
    const key = `${common.join()}|${one.days.last}|${other.days.last}`;
    if (common.length === 0 || one.days.last === other.days.last || !sameActor(one, other) || !sameThing(one, other) || said.has(key)) return [];
    said.add(key);
    const actor = (one.deadline.actor ?? '').length <= (other.deadline.actor ?? '').length ? one.deadline.actor : other.deadline.actor;
    return [clash('deadline_conflict', clashSentences.deadline_conflict(actor ?? '', dueWords(one), dueWords(other)), pointerOf(one), one.place, other.place)];
  });
}

/** Two levels with one date: the upper one has no day to consolidate. */
function shared(owed: readonly Owed[]): Diagnostic[] {
  const said = new Set<string>();
  const tell = (found: readonly Rung[], one: Owed, other: Owed): Diagnostic[] => {
    const key = `${found.join()}|${one.days.last}`;
    if (said.has(key)) return [];
    said.add(key);
    return [clash('levels_share_deadline', clashSentences.levels_share_deadline(found, dueWords(one)), pointerOf(one), one.place, other.place)];
  };
  const joint = owed.filter((one) => one.thing && one.rungs.length > 1).flatMap((one) => tell(one.rungs, one, one));
  const apart = pairs(owed).flatMap(([one, other]) => {
    const levels = rungs.filter((rung) => one.rungs.includes(rung) || other.rungs.includes(rung));
    const separate = one.rungs.length === 1 && other.rungs.length === 1 && levels.length === 2;
    return separate && one.days.last === other.days.last && one.thing && other.thing ? tell(levels, one, other) : [];
  });
  return [...joint, ...apart];
}

/** The lowest level sends straight past the one above it. */
function skipped(owed: readonly Owed[]): Diagnostic[] {
  return owed.flatMap((one) => {
    const lowest = one.rungs[0];
    const over = lowest && rungs[rank(lowest) + 1];
    if (!lowest || !over || !one.to || rank(one.to) <= rank(over) || one.thing === null) return [];
    return [clash('level_skipped', clashSentences.level_skipped(lowest, one.to, over), pointerOf(one), one.place)];
  }).slice(0, 1);
}

/** A level of the scope that no deadline speaks of. */
function undated(owed: readonly Owed[], directive: Directive, scope: Scope | null): Diagnostic[] {
  const issuer = rungOfIssuer(directive.issuer);
  if (!scope?.lowest || !issuer || owed.length === 0) return [];
  const asked = rungs.slice(rank(scope.lowest), rank(issuer));
  const without = asked.filter((rung) => !owed.some((one) => one.rungs.includes(rung)));
  if (without.length === 0) return [];
  return [clash('level_without_deadline', clashSentences.level_without_deadline(without, scope.words.text), undefined, scope.words)];
}

/** A level below that may hand in after the level above must have done so. */
function late(owed: readonly Owed[]): Diagnostic[] {
  const said = new Set<string>();
  return pairs(owed).flatMap(([one, other]) => {
    const [lower, higher] = rank(one.rungs.at(-1) ?? 'grassroots') < rank(other.rungs[0] ?? 'grassroots') ? [one, other] : [other, one];
    const [low, high] = [lower.rungs.at(-1), higher.rungs[0]];
    if (!low || !high || rank(low) >= rank(high) || lower.days.first <= higher.days.last || !sameThing(lower, higher)) return [];
    const key = `${low}|${high}|${lower.days.last}|${higher.days.last}`;
    if (said.has(key)) return [];
    said.add(key);
    return [clash('deadline_after_level_above', clashSentences.deadline_after_level_above(low, dueWords(lower), high, dueWords(higher)), pointerOf(lower), lower.place, higher.place)];
  });
}
