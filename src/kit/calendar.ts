import { sql } from 'kysely';
import type { Database, Tx } from './database.ts';
import type { Log } from './log.ts';

/** The business day has become another; also an earlier one, for the day of a demonstration can be set to any. */
export interface DayTurned {
  /** Up to which day the work had come. */
  before: string;
  today: string;
}

/** What then happens by itself: in a transaction of its own, as the worker. It may run twice on one day. */
export type CalendarWork = (tx: Tx, turned: DayTurned) => Promise<void>;

const EVERY_MS = 60_000;

/**
 * Does each work once a business day: at the start, where days passed meanwhile, and within a minute after midnight. How far each has
 * come is kept in the same transaction, so that no day is left out and none is done twice; one that fails is tried again, and hinders
 * no other.
 * @param works by the name under which it is kept how far they have come
 */
export function startCalendar(worker: Database, log: Log, works: Readonly<Record<string, CalendarWork>>): { stop(): Promise<void> } {
  const look = () => followCalendar(worker, works, (name, error) => log.error({ err: error, work: name }, 'a work of the day failed and will be tried again'));
  let looking = look();
  const timer = setInterval(() => { looking = looking.then(look); }, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}

/** One look. Nothing is written where no day has passed. */
export async function followCalendar(worker: Database, works: Readonly<Record<string, CalendarWork>>, failed: (name: string, error: unknown) => void): Promise<void> {
  for (const [name, work] of Object.entries(works)) await worker.transaction().execute((tx) => turn(tx, name, work)).catch((error: unknown) => failed(name, error));
}

async function turn(tx: Tx, name: string, work: CalendarWork): Promise<void> {
  // One at a time, also of two programs on one database.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`lantoa calendar ${name}`}, 0))`.execute(tx);
  // A work that is new here begins with today; whatever it builds on may have been made yesterday, just before midnight.
  const { rows: [at] } = await sql<{ before: string; today: string }>`
    select coalesce(c.day, business_today() - 1) as before, business_today() as today from (select) one left join calendar_cursors c on c.name = ${name}`.execute(tx);
  if (!at || at.before === at.today) return;
  await work(tx, at);
  await sql`insert into calendar_cursors (name, day) values (${name}, ${at.today}::date) on conflict (name) do update set day = excluded.day`.execute(tx);
}
