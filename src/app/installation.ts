import pg from 'pg';
import { newRandomId } from '../kit/ids.ts';
import type { PersonalKey } from '../kit/personal-key.ts';
import { Refusal } from '../kit/refusal.ts';

export interface Installation {
  id: string;
  kind: 'plain' | 'demo';
  /** The fixed business day of a demonstration, 'YYYY-MM-DD'. */
  businessToday: string | null;
}

/** The day on which the demonstration plays. */
export const DEMO_DAY = '2024-07-15';

/**
 * Stamps a fresh database with its own id and kind, or reads the stamp.
 * @throws Refusal when a demonstration meets a real database or the other way round, or where citizen ids were sealed with another key
 */
export async function ensureInstallation(owner: pg.PoolConfig, demo: boolean, personalKey: PersonalKey): Promise<Installation> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const kind = demo ? 'demo' : 'plain';
    await client.query(
      `insert into installation (id, kind, business_today) values ($1, $2, $3) on conflict (only_one) do nothing`,
      [newRandomId(), kind, demo ? DEMO_DAY : null],
    );
    const { rows } = await client.query('select id, kind, business_today::text as "businessToday" from installation');
    const installation = rows[0] as Installation;
    if (installation.kind !== kind) {
      throw new Refusal(demo
        ? 'This database holds real data: the demo does not run on it. Use npm start, or another database.'
        : 'This database holds the demo: npm start does not run on it. Use npm run demo, or another database.');
    }
    await mustBeTheKeyOf(client, personalKey);
    return installation;
  } finally {
    await client.end();
  }
}

/** With another key nothing sealed could be read, and nobody would be found twice: better not to start. */
async function mustBeTheKeyOf(client: pg.Client, { check }: PersonalKey): Promise<void> {
  const { rows } = await client.query<{ same: boolean; sealed: boolean }>(
    `select coalesce(personal_key_check = $1, false) as same, exists (select 1 from people where citizen_id_sealed is not null) as sealed from installation`, [check]);
  if (rows[0]!.same) return;
  if (rows[0]!.sealed) {
    throw new Refusal('Citizen ids in this database were sealed with another key: put the file personal.key of before back into the data folder, or set LANTOA_PERSONAL_KEY to it.');
  }
  await client.query('update installation set personal_key_check = $1', [check]);
}
