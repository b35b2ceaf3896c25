import { newId } from '../../kit/ids.ts';
import { enterMembers } from '../../modules/members/index.ts';
import { addFoundingEntry, coverWorkplace, recogniseFounding, saveFoundingPlan, saveWorkplace, startFounding } from '../../modules/workplaces/index.ts';
import { foundingPlans, foundings, localities, localityKey, workplaces } from '../../sample/workplaces.ts';
import type { SampleFounding } from '../../sample/workplaces.ts';
import { registerOfFounded } from '../../sample/members.ts';
import { businessDay } from '../../sample/story.ts';
import { playScene } from './acting.ts';
import type { Acting, Stage } from './acting.ts';
import { writerOf } from './people.ts';
import type { UnitIds } from './people.ts';

/** The day as of which the workers of all workplaces were counted. */
const COUNTED_ON = '2024-06-30';

/** The day from which a union covers its small neighbours as well. */
const SHARED_FROM = '2023-01-01';

/** The unions above the grassroots enter the workplaces that they look after, and found unions where there is none. */
export async function enterWorkplaces(stage: Stage, units: UnitIds): Promise<void> {
  await stage.database.insertInto('localities').values(localities).onConflict((conflict) => conflict.column('key').doNothing()).execute();
  const ids = new Map<string, string>();
  const caretakers = [...new Set(workplaces.map((one) => one.caretakerKey))];
  await Promise.all(caretakers.map((caretakerKey) => playScene(stage, (acting) => enterThoseOf(acting, units, caretakerKey, ids))));
  await Promise.all(foundings.map((founding) => playFounding(stage, units, ids, founding)));
  await playScene(stage, async ({ as }) => {
    for (const { unitKey, unions, members } of foundingPlans) await saveFoundingPlan(await as('binh', '2024-01-10'), { unitId: units.get(unitKey)!, year: 2024 }, { version: 0, unions, members });
  });
}

async function enterThoseOf({ as }: Acting, units: UnitIds, caretakerKey: string, entered: Map<string, string>): Promise<void> {
  const officer = await as(writerOf(caretakerKey), businessDay);
  for (const { key, code, unionKey, name, kind, ownership, field, place, from, workers, women } of workplaces.filter((one) => one.caretakerKey === caretakerKey)) {
    const { id } = await saveWorkplace(officer, {
      id: newId(), unitId: units.get(caretakerKey)!, code, from, name, kindKey: kind, ownershipKey: ownership, fieldKey: field, localityKey: localityKey(place), address: null,
      count: { on: COUNTED_ON, workers, women },
    });
    entered.set(key, id);
    if (unionKey) await coverWorkplace(officer, id, { id: newId(), unionId: units.get(unionKey)!, from: unionKey === key ? from : SHARED_FROM });
  }
}

async function playFounding(stage: Stage, units: UnitIds, ids: ReadonlyMap<string, string>, founding: SampleFounding): Promise<void> {
  const { workplaceKey, contact, steps, recognition } = founding;
  const workplace = workplaces.find(({ key }) => key === workplaceKey)!;
  const officer = writerOf(workplace.caretakerKey);
  const foundingId = newId();
  await playScene(stage, async ({ as }) => {
    await startFounding(await as(officer, contact.on), ids.get(workplaceKey)!, { id: foundingId, typeKey: 'grassroots', ...contact });
    for (const step of steps) await addFoundingEntry(await as(officer, step.on), foundingId, { id: newId(), ...step });
    if (!recognition) return;
    const unionId = newId();
    await recogniseFounding(await as(officer, recognition.on), foundingId, {
      id: newId(), unionId, on: recognition.on, decisionSymbol: recognition.symbol, decisionDate: recognition.on, parentId: units.get(workplace.caretakerKey)!,
      name: `Công đoàn cơ sở ${workplace.name}`, shortName: recognition.shortName, note: null,
    });
    await enterMembers(await as(officer, businessDay), unionId, registerOfFounded(founding).map((member) => ({ id: newId(), birthYear: null, ...member })));
  });
}
