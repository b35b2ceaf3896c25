import pg from 'pg';
import type { Database } from '../../kit/database.ts';
import { courses } from '../../sample/story.ts';
import { province } from '../../sample/province.ts';
import type { Stage } from './acting.ts';
import { launchHalfYear, playBranch } from './campaign.ts';
import { enterRegisters } from './members.ts';
import { enterOfficers } from './officers.ts';
import { takeChainIn, takePapersIn } from './papers.ts';
import { staffOffices } from './offices.ts';
import { foundProvince } from './people.ts';
import { enterWorkplaces } from './workplaces.ts';

/**
 * Plays the sample province into a demonstration, through the same verbs as its people would. What an interrupted start left is
 * cleared first; a sample that is whole is left as its users made it.
 * @param owner connection that may clear tables
 * @param tell hears how far it is, from 0 to 1
 */
export async function loadSample(stage: Stage, owner: pg.PoolConfig, tell: (done: number) => void = () => undefined): Promise<void> {
  await asOwner(owner, 'truncate accounts, units, title_standards, files, creations, journal, journal_cursors, journal_seals, sign_in_failures cascade');
  const units = await foundProvince(stage);
  await enterRegisters(stage, units);
  tell(0.15);
  await staffOffices(stage, units);
  await takeChainIn(stage, units);
  const directives = await takePapersIn(stage, units);
  tell(0.25);
  const assignments = await launchHalfYear(stage, units, directives.get('half-year-review')!);
  const branches = province.units.filter((unit) => courses[unit.key] && unit.kind === null).map((unit) => unit.key);
  let played = 0;
  // Workplaces come after the roster was taken: it holds the unions of before.
  await Promise.all([enterOfficers(stage, units), enterWorkplaces(stage, units), ...branches.map(async (upperKey) => {
    await playBranch(stage, upperKey, (unitKey) => assignments.get(units.get(unitKey)!)!);
    played += 1;
    tell(0.25 + (0.75 * played) / branches.length);
  })]);
  // The first questions would be planned on empty tables: the server looks at what is in them only after a minute.
  await asOwner(owner, 'analyze');
  await stage.database.updateTable('installation').set({ sampleLoaded: true }).execute();
}

/** Is there a whole sample already? */
export async function sampleIsLoaded(database: Database): Promise<boolean> {
  return (await database.selectFrom('installation').select('sampleLoaded').executeTakeFirst())?.sampleLoaded ?? false;
}

async function asOwner(owner: pg.PoolConfig, statement: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
