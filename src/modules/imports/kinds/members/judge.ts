import { nameKey } from '../../../../engines/sheet-rows/index.ts';
import type { PeopleLike, PersonLike } from '../../../members/index.ts';
import type { SheetUnit } from '../../../organisation/index.ts';
import { decidedRow } from '../../decided-row.ts';
import { MOST_CANDIDATES } from '../../kind.ts';
import type { Candidate, JudgedRow, KeptRow, Outcome, Review } from '../../kind.ts';
import { likenessOf } from './likeness-of.ts';
import type { Alike } from './likeness-of.ts';
import type { MemberRow, MemberRows } from './member-rows.ts';
import { ageClash, ifNew, ifThisPerson } from './outcomes.ts';
import type { Case } from './outcomes.ts';
import { refusal } from './refusal.ts';
import { joiningClash } from './unions.ts';
import type { Clash, Unions } from './unions.ts';

export interface Ground {
  rows: MemberRows;
  unions: Unions;
  people: ReadonlyMap<number, PeopleLike>;
  day: string;
  today: string;
  /** Least age by the day of joining. */
  ages: ReadonlyMap<string, number>;
  /** When who left on a day may be admitted again. */
  readmission: ReadonlyMap<string, string>;
}

const NOBODY: PeopleLike = { within: [], outside: [] };

/** Judges rows one after the other: what each would do, or who has to say whom it means. */
export class Judge {
  readonly #ground: Ground;
  /** Who a row means already, and rows that look the same: for nobody is entered twice. */
  readonly #meant = new Map<string, number>();
  readonly #alike = new Map<string, MemberRow>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  row(kept: KeptRow): JudgedRow {
    const row = this.#ground.rows.byNumber.get(kept.number)!;
    const union = this.#ground.unions.union(row.union);
    const clashes = [...('clash' in union ? [union.clash] : []), ...this.#within(row)];
    if (!('found' in union)) return this.#refused(kept, clashes);
    const group = row.group === null ? null : this.#ground.unions.group(union.found, row.group);
    if (group && 'clash' in group) clashes.push(group.clash);
    clashes.push(...this.#alikeBefore(row, union.found));
    const like = this.#ground.people.get(row.number) ?? NOBODY;
    for (const { by, unionName } of like.outside) clashes.push({ column: by === 'card' ? 'cardNumber' : 'citizenId', code: by === 'card' ? 'card_outside' : 'citizen_outside', params: { union: unionName } });
    if (row.broken || clashes.length > 0) return this.#refused(kept, [...clashes, ...this.#days(row, union.found)]);
    const one: Case = { kept, row, union: union.found, groupId: group && 'found' in group ? group.found.id : null, ground: this.#ground };
    return this.#once(this.#meaning(one, like.within), row);
  }

  /** Who the row means: somebody known for certain, nobody known, or somebody whom a person tells apart. */
  #meaning(one: Case, people: readonly PersonLike[]): JudgedRow {
    const { number } = one.row;
    const rank = this.#ground.unions.order(one.union.id);
    const alike = people.map((person) => likenessOf(one.row, person, one.union.id)).filter(({ verdict }) => verdict !== 'other').toSorted((a, b) => b.score - a.score);
    const certain = alike.filter(({ verdict }) => verdict === 'same');
    const numbered = certain.filter(({ person }) => person.sameCard || person.sameCitizen);
    if (numbered.length > 1) return this.#refused(one.kept, [{ column: 'cardNumber', code: 'numbers_of_two' }]);
    const person = numbered[0] ?? (certain.length === 1 ? certain[0] : undefined);
    if (person) return { number, rank, ...ifThisPerson(one, person.person) };
    if (alike.length === 0) return { number, rank, ...this.#ifNew(one) };
    return reviewed(one, rank, { candidates: alike.slice(0, MOST_CANDIDATES).map((each) => candidate(one, each)), another: ifAnother(one, alike, this.#ifNew(one)) });
  }

  #ifNew(one: Case): Outcome {
    const clash = joiningClash(one.union, one.row.joined ?? this.#ground.day, this.#ground.today);
    return clash ? refusal(one.kept, [clash]) : ifNew(one);
  }

  /** What is wrong with the days of a row that something else is wrong with: all is told at once. */
  #days(row: MemberRow, union: SheetUnit): Clash[] {
    const joined = row.joined ?? this.#ground.day;
    return [joiningClash(union, joined, this.#ground.today), ageClash(row, joined, this.#ground)].filter((clash) => clash !== null);
  }

  /** Numbers that an earlier row has. */
  #within(row: MemberRow): Clash[] {
    const [card, citizen] = [this.#ground.rows.cardBefore(row), this.#ground.rows.citizenBefore(row)];
    return [...(card === null ? [] : [{ column: 'cardNumber', code: 'card_twice', params: { row: card } }]), ...(citizen === null ? [] : [{ column: 'citizenId', code: 'citizen_twice', params: { row: citizen } }])];
  }

  /** An earlier row of the same name, birth and union, which no number tells apart. */
  #alikeBefore(row: MemberRow, union: SheetUnit): Clash[] {
    const key = `${union.id} ${nameKey(row.name)} ${row.birth ?? row.birthYear ?? ''}`;
    const first = this.#alike.get(key);
    if (!first) { this.#alike.set(key, row); return []; }
    const told = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
    const same = first.number !== row.number && !told(first.card, row.card) && !told(first.digest, row.digest) && this.#ground.rows.cardBefore(row) === null && this.#ground.rows.citizenBefore(row) === null;
    return same ? [{ column: null, code: 'row_twice', params: { row: first.number } }] : [];
  }

  /** Two rows that mean one person: the first one counts. */
  #once(judged: JudgedRow, row: MemberRow): JudgedRow {
    const personId = judged.plan?.['personId'];
    if (typeof personId !== 'string') return judged;
    const first = this.#meant.get(personId);
    if (first === undefined || first === row.number) { this.#meant.set(personId, row.number); return judged; }
    return { ...judged, outcome: 'error', plan: null, faults: [...judged.faults, { column: null, code: 'person_twice', value: null, params: { row: first }, looked: true }] };
  }

  #refused(kept: KeptRow, clashes: readonly Clash[]): JudgedRow {
    return { number: kept.number, rank: 0, ...refusal(kept, clashes) };
  }
}

const candidate = (one: Case, { person, score, reasons }: Alike): Candidate => ({ id: person.personId, score, reasons, ...ifThisPerson(one, person) });

/** Somebody else cannot have the same whole number. */
function ifAnother(one: Case, alike: readonly Alike[], fresh: Outcome): Outcome {
  if (alike.some(({ person }) => person.sameCitizen)) return refusal(one.kept, [{ column: 'citizenId', code: 'citizen_of_another' }]);
  if (alike.some(({ person }) => person.sameCard)) return refusal(one.kept, [{ column: 'cardNumber', code: 'card_of_another' }]);
  return fresh;
}

/** A decision holds for those whom it was made beside; with somebody new among them it is asked for again. */
function reviewed({ kept }: Case, rank: number, review: Review): JudgedRow {
  const { decision, number } = kept;
  const decided = decision && review.candidates.every(({ id }) => decision.beside.includes(id)) ? decidedRow(number, { rank, review }, decision) : undefined;
  return decided ?? { number, outcome: 'review', rank, faults: kept.faults, plan: null, review };
}
