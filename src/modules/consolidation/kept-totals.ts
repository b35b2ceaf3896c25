import { sql } from 'kysely';
import type { CellMap } from '../../engines/forms/index.ts';
import type { Tx } from '../../kit/database.ts';
import { asFigure } from './meaning.ts';
import type { CellTotal } from './queries.ts';

type Block = Record<string, string | number | null>;

/** Since when totals of a campaign wait to be made anew; null where they are up to date. */
export async function totalsDueSince(tx: Tx, campaignId: string): Promise<Date | null> {
  const { rows: [oldest] } = await sql<{ at: Date | null }>`select min(at) as at from totals_due where campaign_id = ${campaignId}::uuid`.execute(tx);
  return oldest?.at ?? null;
}

/** The totals that are kept for a unit, to be read by a form's cells; null where none were made yet. */
export async function keptTotals(tx: Tx, assignmentId: string, meaning: 'live' | 'accepted'): Promise<((cells: CellMap) => Record<string, CellTotal>) | null> {
  const rows = await tx.selectFrom('totals').selectAll().where('assignmentId', '=', assignmentId).where('meaning', '=', meaning).execute();
  if (rows.length === 0) return null;
  const blocks = new Map(rows.map((row) => [row.block, row as unknown as Block]));
  return (cells) => Object.fromEntries(Object.entries(cells).map(([id, place]) => {
    const block = blocks.get(place.block);
    return [id, { value: asFigure((block?.[`n${place.slot}`] as string | null | undefined) ?? null, place), given: Number(block?.[`g${place.slot}`] ?? 0) }];
  }));
}
