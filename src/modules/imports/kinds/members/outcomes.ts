import { compareNames } from '../../../../engines/same-person/index.ts';
import { printedDay } from '../../../../engines/sheet-rows/index.ts';
import type { RowFault } from '../../../../engines/sheet-rows/index.ts';
import { withoutAccents } from '../../../../engines/text/index.ts';
import { newId } from '../../../../kit/ids.ts';
import { isOfAge } from '../../../members/index.ts';
import type { PersonLike } from '../../../members/index.ts';
import type { SheetUnit } from '../../../organisation/index.ts';
import type { KeptRow, Outcome } from '../../kind.ts';
import type { Ground } from './judge.ts';
import type { MemberRow } from './member-rows.ts';
import { refusal } from './refusal.ts';
import { joiningClash } from './unions.ts';
import type { Clash } from './unions.ts';

/** A row with what it names. */
export interface Case { kept: KeptRow; row: MemberRow; union: SheetUnit; groupId: string | null; ground: Ground }

/** What `apply` does of a row. `changes` are keys of columns: the values are the row's own. */
export interface MemberPlan extends Record<string, unknown> {
  does: 'enter' | 'join' | 'change';
  personId: string;
  unitId: string;
  groupId: string | null;
  joined: string;
  reason: string;
  changes: Record<string, true>;
}

/** A row of somebody whom nobody knew: a record is opened, and they are a member from that day on. */
export function ifNew(one: Case): Outcome {
  const { kept, row, ground } = one;
  const joined = row.joined ?? ground.day;
  const clash = ageClash(row, joined, ground);
  if (clash) return refusal(kept, [clash]);
  // The same id at a second look: what was shown is what is done.
  const before = kept.plan?.['does'] === 'enter' ? kept.plan['personId'] : undefined;
  return { outcome: 'new', faults: kept.faults, plan: planOf(one, { does: 'enter', personId: typeof before === 'string' ? before : newId(), joined }) };
}

/** A row of somebody who is known: a member here, a member elsewhere, somebody who left, or one who never was a member. */
export function ifThisPerson(one: Case, person: PersonLike): Outcome {
  const { kept, row, union, ground } = one;
  if (person.since === null || person.until !== null) return ifAdmitted(one, person);
  if (person.unitId !== union.id) return refusal(kept, [{ column: 'union', code: 'transfer_needed', params: { union: person.unionName } }]);
  const { changes, notes } = compare(one, person);
  const clash = 'birth' in changes ? ageClash(row, person.since, ground) : null;
  if (clash) return refusal(kept, [clash]);
  const changed = Object.keys(changes).length > 0;
  return { outcome: changed ? 'changed' : 'same', faults: [...kept.faults, ...notes], plan: planOf(one, { does: 'change', personId: person.personId, joined: person.since, changes }) };
}

function ifAdmitted(one: Case, person: PersonLike): Outcome {
  const { kept, row, union, ground } = one;
  const joined = row.joined ?? ground.day;
  const from = person.until === null ? null : (ground.readmission.get(person.until) ?? person.until);
  if (person.until !== null && !(row.reason === 're-admitted' && joined >= from!)) {
    return refusal(kept, [{ column: null, code: 'has_left', params: { union: person.unionName, day: printedDay(person.until), from: printedDay(from!) } }]);
  }
  const clash = joiningClash(union, joined, ground.today) ?? ageClash(row, joined, ground);
  if (clash) return refusal(kept, [clash]);
  const { changes, notes } = compare(one, person);
  return { outcome: 'new', faults: [...kept.faults, ...notes], plan: planOf(one, { does: 'join', personId: person.personId, joined, changes }) };
}

const planOf = ({ row, union, groupId }: Case, plan: Pick<MemberPlan, 'does' | 'personId' | 'joined'> & { changes?: Record<string, true> }): MemberPlan =>
  ({ changes: {}, ...plan, unitId: union.id, groupId, reason: row.reason ?? 'registered' });

export function ageClash(row: MemberRow, joined: string, { ages }: Ground): Clash | null {
  if (!isOfAge(row, 0, joined)) return { column: 'birth', code: 'born_after_joining', params: { day: printedDay(joined) } };
  const age = ages.get(joined) ?? 0;
  return isOfAge(row, age, joined) ? null : { column: 'birth', code: 'too_young', params: { age, day: printedDay(joined) } };
}

/** What a row tells otherwise than the record. An empty cell leaves what is known as it is, and so does one that tells less. */
function compare({ kept: { values }, row, groupId }: Case, person: PersonLike): { changes: Record<string, true>; notes: RowFault[] } {
  const changes: Record<string, true> = {};
  const notes: RowFault[] = [];
  const keptAsKnown = (column: string, value: string | null) => notes.push({ column, code: 'kept_as_known', value, note: true, looked: true });
  const name = compareNames(row.name, person.name);
  if (name !== 'same' && !(name === 'plain' && withoutAccents(row.name) === row.name.toLowerCase())) changes['name'] = true;
  if (row.birth !== null ? row.birth !== person.birth : row.birthYear !== null && person.birthYear === null) changes['birth'] = true;
  else if (row.birth === null && row.birthYear !== null && row.birthYear !== person.birthYear) keptAsKnown('birth', String(row.birthYear));
  if (row.sex !== null && row.sex !== person.sex) changes['sex'] = true;
  for (const column of ['ethnicity', 'cardNumber', 'phone'] as const) {
    const value = values[column];
    if (typeof value === 'string' && value !== person[column]) changes[column] = true;
  }
  if (row.digest !== null && !person.sameCitizen) {
    if (person.citizenDigits === null || person.citizenDigits < row.digits) changes['citizenId'] = true;
    else keptAsKnown('citizenId', null);
  }
  if (groupId !== null && groupId !== person.groupId) changes['group'] = true;
  if (row.joined !== null && person.until === null && person.since !== null && row.joined !== person.since) keptAsKnown('joined', printedDay(row.joined));
  return { changes, notes };
}
