import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { peopleOfCitizenIds } from '../members/index.ts';
import { keptNumber, readNumberLines } from './number-lines.ts';
import type { NumberLine } from './number-lines.ts';
import { workableUnit } from './policy.ts';
import { cardsProblems } from './problems.ts';
import { unitsBelow } from './queries.ts';
import type { lineFaults, numberedSchema, numbersSchema } from './schemas.ts';

type Reason = (typeof lineFaults)[number];
interface Fault { row: number; text: string; reason: Reason; of: number | null }
interface Match { row: number; personId: string | null; matches: number; state: string | null; newNumber: string | null }
interface Good { line: NumberLine; personId: string; same: boolean }

const MOST_LINES = 5_000;
const LONGEST = 30;
const SHOWN_FAULTS = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Gives cards of a unit their new numbers, by a pasted list: old card number, citizen id or the person's id; then the new number. Each wrong
 * line is told with its row and why; `mode` says whether the right ones are kept beside it. A card in hand keeps its number.
 * @throws Problem invalid (no_lines, too_many_lines), card_number_twice, not_found, not_allowed, id_taken
 */
export function giveCardNumbers(context: SignedIn, roundId: string, { id, unitId, text, mode }: z.output<typeof numbersSchema>): Promise<z.infer<typeof numberedSchema>> {
  return createOnce(context, { id, kind: 'card-numbers', body: { roundId, unitId, text, mode } }, async () => {
    const { unit } = await workableUnit(context, roundId, unitId);
    const lines = readNumberLines(text);
    if (lines.length === 0) throw cardsProblems.noLines();
    if (lines.length > MOST_LINES) throw cardsProblems.tooManyLines();
    const { good, faults } = await judge(context, roundId, unit.path, lines);
    const kept = mode === 'good' || faults.length === 0 ? good.filter(({ same }) => !same) : [];
    if (kept.length > 0) {
      await sql`update due_cards d set new_number = g.number from unnest(${kept.map((one) => one.personId)}::uuid[], ${kept.map((one) => one.line.number)}::text[]) g (person_id, number)
        where d.round_id = ${roundId} and d.person_id = g.person_id and d.state in ('due', 'printed')`.execute(context.tx);
      await record(context, { fact: 'cards.numbered', unitId: unit.id, objectKind: 'card-round', objectId: roundId, data: { cards: kept.length } });
    }
    return { given: kept.length, same: good.filter(({ same }) => same).length, faulty: faults.length, faults: faults.slice(0, SHOWN_FAULTS) };
  });
}

async function judge(context: SignedIn, roundId: string, path: string, lines: NumberLine[]): Promise<{ good: Good[]; faults: Fault[] }> {
  const matches = await matchCards(context, roundId, path, lines);
  const [byNumber, byPerson] = [new Map<string, number>(), new Map<string, number>()];
  const faults: Fault[] = [];
  const good: Good[] = [];
  for (const line of lines) {
    const match = matches.get(line.row);
    const fault = faultOf(line, match, byNumber, byPerson);
    if (fault) faults.push({ row: line.row, text: line.text, ...fault });
    else good.push({ line, personId: match!.personId!, same: match!.newNumber === line.number });
  }
  const taken = await takenNumbers(context, good.filter(({ same }) => !same));
  faults.push(...good.filter(({ line, same }) => !same && taken.has(line.number)).map(({ line }) => ({ row: line.row, text: line.text, reason: 'taken' as const, of: null })));
  return { good: good.filter(({ line, same }) => same || !taken.has(line.number)), faults: faults.toSorted((a, b) => a.row - b.row) };
}

/** What is wrong with a line by itself and beside the lines before it. */
function faultOf(line: NumberLine, match: Match | undefined, byNumber: Map<string, number>, byPerson: Map<string, number>): { reason: Reason; of: number | null } | null {
  const fault = (reason: Reason, of: number | null = null) => ({ reason, of });
  if (line.key === '' || line.number === '') return fault('incomplete');
  if (line.number.length > LONGEST) return fault('too_long');
  const [before, personBefore] = [byNumber.get(line.number), match?.personId ? byPerson.get(match.personId) : undefined];
  byNumber.set(line.number, before ?? line.row);
  if (before !== undefined) return fault('number_twice', before);
  if (!match?.personId) return fault('not_in_round');
  if (match.matches > 1) return fault('several');
  byPerson.set(match.personId, personBefore ?? line.row);
  if (personBefore !== undefined) return fault('person_twice', personBefore);
  if (match.newNumber === line.number) return null;
  if (match.state === 'handed-over') return fault('handed_over');
  return match.state === 'set-aside' ? fault('set_aside') : null;
}

/** Which card of the round each line means. */
async function matchCards(context: SignedIn, roundId: string, path: string, lines: NumberLine[]): Promise<Map<number, Match>> {
  const digits = (key: string) => key.replace(/[\s.-]/g, '');
  const byCitizenId = await peopleOfCitizenIds(context, [...new Set(lines.map(({ key }) => digits(key)).filter((key) => /^(\d{9}|\d{12})$/.test(key)))]);
  const { rows } = await sql<Match>`
    with line as (select * from unnest(${lines.map(({ row }) => row)}::int[], ${lines.map(({ key }) => keptNumber(key))}::text[],
      ${lines.map(({ key }) => (UUID.test(key) ? key : byCitizenId.get(digits(key)) ?? null))}::uuid[]) l (row, card, person))
    , hit as (
      select l.row, d.person_id, d.state, d.new_number, d.unit_id from line l join due_cards d on d.round_id = ${roundId} and d.old_number = l.card
      union select l.row, d.person_id, d.state, d.new_number, d.unit_id from line l join due_cards d on d.round_id = ${roundId} and d.person_id = l.person)
    select row, min(person_id::text)::uuid as person_id, count(*)::int as matches, min(state) as state, min(new_number) as new_number
    from hit where unit_id in (${unitsBelow(path, context.clock.today())}) group by row`.execute(context.tx);
  return new Map(rows.map((row) => [row.row, row]));
}

async function takenNumbers({ tx }: SignedIn, wanted: Good[]): Promise<Set<string>> {
  if (wanted.length === 0) return new Set();
  const { rows } = await sql<{ number: string }>`select card_numbers_taken as number from card_numbers_taken(${wanted.map(({ line }) => line.number)}::text[], ${wanted.map(({ personId }) => personId)}::uuid[])`.execute(tx);
  return new Set(rows.map(({ number }) => number));
}
