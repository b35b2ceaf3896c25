import type { SignedIn } from '../../../../kit/context.ts';
import { minimumAges, readmissionDays, readPeopleLike } from '../../../members/index.ts';
import type { AskedPerson, PeopleLike } from '../../../members/index.ts';
import type { ImportSettings, LookOver } from '../../kind.ts';
import { Judge } from './judge.ts';
import { MemberRows } from './member-rows.ts';
import type { MemberRow } from './member-rows.ts';
import { Unions } from './unions.ts';

/** Rows whose people are sought in one question. */
const ASKED_AT_ONCE = 1_000;

/** Looks over a sheet of members: who is new, whose details change, who is known already, whom a person has to tell apart, and what cannot be. */
export function lookOverMembers(context: SignedIn, settings: ImportSettings): LookOver {
  const rows = new MemberRows();
  let judge: Promise<Judge> | undefined;
  return {
    see: (seen) => rows.see(seen),
    async judge(judged) {
      const judging = await (judge ??= prepare(context, settings, rows));
      return judged.map((row) => judging.row(row));
    },
  };
}

async function prepare(context: SignedIn, settings: ImportSettings, rows: MemberRows): Promise<Judge> {
  const unions = await Unions.find(context, settings, rows.names());
  const people = new Map<number, PeopleLike>();
  for (const asked of questions(rows, unions)) for (const [number, like] of await readPeopleLike(context, asked)) people.set(number, like);
  const left = new Set<string>();
  for (const { within } of people.values()) for (const { until } of within) if (until !== null) left.add(until);
  const joined = new Set([settings.day, ...[...rows.byNumber.values()].flatMap((row) => row.joined ?? []), ...[...people.values()].flatMap(({ within }) => within.flatMap(({ since }) => since ?? []))]);
  return new Judge({
    rows, unions, people, day: settings.day, today: context.clock.today(),
    ages: await minimumAges(context, [...joined]), readmission: await readmissionDays(context, [...left]),
  });
}

/** Rows with a union, a union after the other: what lies beside them in the register is read once. */
function* questions(rows: MemberRows, unions: Unions): Generator<AskedPerson[]> {
  const byUnion = new Map<string, MemberRow[]>();
  for (const row of rows.byNumber.values()) {
    const union = unions.union(row.union);
    if (row.name === '' || !('found' in union)) continue;
    const same = byUnion.get(union.found.id);
    if (same) same.push(row);
    else byUnion.set(union.found.id, [row]);
  }
  let asked: AskedPerson[] = [];
  for (const [unit, members] of byUnion) {
    for (const { number, card, digest, name, birth, birthYear } of members) {
      asked.push({ number, card, digest: digest === null ? null : Buffer.from(digest, 'base64').toString('hex'), name, birth, birthYear, unit });
      if (asked.length === ASKED_AT_ONCE) { yield asked; asked = []; }
    }
  }
  if (asked.length > 0) yield asked;
}
