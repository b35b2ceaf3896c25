import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { addTitleStandard, addToRecord, assessCommittee, assignCare, changeOfficerRecord, createCommittee, createOffice, logVisit, readCareAreas, recordMeeting, settleTraining } from '../../modules/officers/index.ts';
import { areaLookedAfter, committeeLevels, committees, furtherMember, meetings, records, standards, visits } from '../../sample/officers.ts';
import type { SampleCommittee } from '../../sample/officers.ts';
import { PROVINCE } from '../../sample/province.ts';
import { playScene } from './acting.ts';
import type { Stage } from './acting.ts';
import { writerOf } from './people.ts';
import type { UnitIds } from './people.ts';

/** A committee of the story once it is recorded: its term, and who sits in it. */
interface Elected { termId: string; officeIds: string[]; people: string[] }

const RECORDED_ON = '2024-07-10';
const nobodyYet = { until: null, decisionSymbol: null, decisionDate: null, duties: null };

/** Twelve units record their committees, some records of officers, meetings, and where Chi was. */
export function enterOfficers(stage: Stage, units: UnitIds): Promise<void> {
  return playScene(stage, async ({ as }) => {
    const elected = new Map<string, Elected>();
    for (const committee of committees) elected.set(committee.unitKey, await elect(await as(writerOf(committee.unitKey), RECORDED_ON), units.get(committee.unitKey)!, committee));
    for (const record of records) await keepRecord(await as(writerOf(record.unitKey), RECORDED_ON), elected.get(record.unitKey)!.people[0]!, record);
    for (const { unitKey, heldOn, subject, decided, away } of meetings) {
      const { termId, officeIds } = elected.get(unitKey)!;
      const attendance = officeIds.map((officeId, index) => ({ officeId, state: index < officeIds.length - away ? 'present' as const : 'excused' as const }));
      await recordMeeting(await as(writerOf(unitKey), RECORDED_ON), { id: newId(), committeeId: termId, heldOn, kind: 'regular', subject, decided, attendance });
    }
    for (const [unitKey, levelKey] of Object.entries(committeeLevels)) await assess(await as(writerOf(unitKey), RECORDED_ON), elected.get(unitKey)!.termId, levelKey);
    const binh = await as('binh', RECORDED_ON);
    for (const standard of standards) await addTitleStandard(binh, { id: newId(), levelKey: null, typeKey: null, mostAge: null, sex: null, ...standard });
    await lookAfterArea(binh, units.get(PROVINCE)!, elected.get(PROVINCE)!.people[1]!);
    await lookAfterUnions(await as('chi', RECORDED_ON), units, elected.get('thanh-lung')!.people[1]!);
  });
}

async function elect(context: SignedIn, unitId: string, { unitKey, termName, from, leaders, members, standing = 0, inspection = 0 }: SampleCommittee): Promise<Elected> {
  const term = (kindKey: string) => createCommittee(context, { id: newId(), unitId, kindKey, termName, from, seats: null, decisionSymbol: null, decisionDate: null });
  const { id: termId } = await term('executive');
  if (standing > 0) await term('standing');
  if (inspection > 0) await term('inspection');
  const positions = [
    ...leaders.map(([positionKey, name, sex, birthYear, fullTime = false]) => ({ positionKey, name, sex, birthYear, fullTime })),
    ...Array.from({ length: members }, (_unused, place) => ({ positionKey: place < standing ? 'standing-member' : 'executive-member', ...furtherMember(unitKey, place), fullTime: false })),
    ...Array.from({ length: inspection }, (_unused, place) => ({ positionKey: place === 0 ? 'inspection-chair' : 'inspection-member', ...furtherMember(unitKey, members + place), fullTime: false })),
  ];
  const officeIds: string[] = [];
  const people: string[] = [];
  for (const { positionKey, name, sex, birthYear, fullTime } of positions) {
    const [id, personId] = [newId(), newId()];
    await createOffice(context, { id, unitId, positionKey, personId, newPerson: { name, sex, birthYear, birth: null, ethnicity: 'Kinh' }, from, fullTime, basis: 'elected', ...nobodyYet });
    if (!positionKey.startsWith('inspection')) officeIds.push(id);
    people.push(personId);
  }
  return { termId, officeIds, people };
}

async function keepRecord(context: SignedIn, personId: string, { levels, risen, met, course, assessment }: (typeof records)[number]): Promise<void> {
  for (const levelKey of levels) await addToRecord(context, personId, { id: newId(), kind: 'qualification', levelKey, gainedOn: null, field: null });
  const [title, kindKey, endedOn, outcome] = course;
  const entryId = newId();
  await addToRecord(context, personId, { id: entryId, kind: 'training', title, kindKey, startedOn: null, endedOn });
  if (outcome) await settleTraining(context, { id: personId, entryId }, { outcome, on: null });
  await addToRecord(context, personId, { id: newId(), kind: 'assessment', year: 2023, levelKey: assessment, note: null });
  await changeOfficerRecord(context, personId, { version: 0, risenFromWorker: risen, standardsMet: met, standardsOf: 6 });
}

function assess(context: SignedIn, id: string, levelKey: string): Promise<void> {
  return assessCommittee(context, { id, year: 2023 }, { version: null, levelKey, assessedBy: null, decisionSymbol: null, decisionDate: null, note: null });
}

async function lookAfterUnions(chi: SignedIn, units: UnitIds, personId: string): Promise<void> {
  const unitId = units.get('thanh-lung')!;
  for (const { unitKey, on, kind, help, problem, solvedOn } of visits) {
    const union = units.get(unitKey)!;
    await assignCare(chi, { id: newId(), personId, unitId, caredUnitId: union, areaId: null, from: '2024-01-02', until: null, note: null });
    await logVisit(chi, { id: newId(), unitId: union, byUnitId: unitId, personId, visitedOn: on, kind, help, problem, solvedOn, solution: null });
  }
}

async function lookAfterArea(binh: SignedIn, unitId: string, personId: string): Promise<void> {
  const { items } = await readCareAreas(binh, unitId, { limit: 50 });
  const area = items.find(({ name }) => name === areaLookedAfter.name)!;
  await assignCare(binh, { id: newId(), personId, unitId, caredUnitId: null, areaId: area.id, from: areaLookedAfter.from, until: null, note: null });
}
