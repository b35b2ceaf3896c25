import type { z } from 'zod';
import { printedSymbol } from '../../engines/official-document/symbols.ts';
import type { SignedIn } from '../../kit/context.ts';
import { findMembersNamed } from '../members/index.ts';
import { doorsOf, findsAbove } from './policy.ts';
import { findEntries, unitNames } from './queries.ts';
import type { FoundEntry } from './queries.ts';
import { kinds } from './schemas.ts';
import type { foundSchema, Kind, searchQuery, searchResultSchema } from './schemas.ts';
import { asMeant, asTyped, soughtWords } from './sought-words.ts';
import type { SoughtWords } from './sought-words.ts';
import { sources } from './sources.ts';

type Result = z.input<typeof searchResultSchema>;
/** Of each kind at most, and of one kind alone. */
const A_FEW = 8;
const MANY = 60;

/**
 * What the asker may open whose words are these: whatever their accents and order, the last one only begun. Where nothing has them, what
 * lies one slip of the finger away.
 */
export async function searchEverywhere(context: SignedIn, { q, kind }: z.output<typeof searchQuery>): Promise<Result> {
  const words = soughtWords(q);
  if (!words) return { near: false, groups: [] };
  const groups = await groupsOf(context, { q, words: asTyped(words), near: false }, kind);
  if (groups.length > 0) return { near: false, groups };
  const near = await groupsOf(context, { q, words: await asMeant(context.tx, words), near: true }, kind);
  return { near: near.length > 0, groups: near };
}

/** What is sought, as typed or as it may have been meant; `words` is null where no entry has anything like it. */
interface Sought { q: string; words: SoughtWords | null; near: boolean }

async function groupsOf(context: SignedIn, sought: Sought, only: Kind | undefined): Promise<Result['groups']> {
  const groups: Result['groups'] = [];
  const most = only ? MANY : A_FEW;
  for (const kind of kinds) {
    if (only && kind !== only) continue;
    const found = kind === 'member' ? await membersOf(context, sought, most + 1) : await entriesOf(context, kind, sought, most + 1);
    if (found.length > 0) groups.push({ kind, items: found.slice(0, most).map((entry) => present(entry, context.clock.today())), more: found.length > most });
  }
  return groups;
}

async function entriesOf({ tx, actor }: SignedIn, kind: Kind, { words }: Sought, most: number): Promise<FoundEntry[]> {
  const source = sources.find((one) => one.kind === kind)!;
  const doors = doorsOf(actor, source);
  const above = findsAbove(actor, kind);
  return words === null || (doors.length === 0 && !above) ? [] : findEntries(tx, { kind, words, doors, above, most });
}

/** Members have no entries: eleven million names would lie there twice, and be written anew with every move. Their own index answers. */
async function membersOf(context: SignedIn, { q, near }: Sought, most: number): Promise<FoundEntry[]> {
  const members = await findMembersNamed(context, q, { near, most });
  const names = await unitNames(context.tx, members.map(({ unitId }) => unitId));
  return members.map(({ id, name, unitId }) => ({ id, unitId, title: name, label: {}, unitName: names.get(unitId) ?? null }));
}

function present({ id, title, unitName, label }: FoundEntry, today: string): z.input<typeof foundSchema> {
  return {
    id, title, unitName, personId: label.personId ?? null, positionKey: label.positionKey ?? null,
    symbol: label.symbol ?? (label.number || label.code ? printedSymbol(label.number ?? null, label.code ?? null) : null),
    typeKey: label.typeKey ?? null, documentKind: label.kind ?? null, state: label.state ?? null, day: label.day ?? null,
    ended: label.ended && label.ended <= today ? label.ended : null,
  };
}
