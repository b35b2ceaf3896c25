import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { CellPlace } from '../../engines/forms/index.ts';
import { fromStored } from '../../engines/forms/index.ts';
import type { meaning } from './schemas.ts';

export type Meaning = z.infer<typeof meaning>;

/** The column that names the revision whose figures count, by what the figure means. */
export const revisionOf = (by: Meaning): RawBuilder<string> =>
  by === 'accepted' ? sql.raw('a.accepted_revision_id') : sql.raw('a.latest_revision_id');

/**
 * Whose figures come together under a unit: the lowest units anywhere below it; for what was stated, the units directly below,
 * with what they signed. Never both, so nothing counts twice.
 */
export const unitsUnder = (by: Meaning, unit: { id: string; campaignId: string; unitPath: string }): RawBuilder<boolean> =>
  by === 'stated'
    ? sql<boolean>`a.campaign_id = ${unit.campaignId} and a.parent_id = ${unit.id} and a.state <> 'exempt'`
    : sql<boolean>`a.campaign_id = ${unit.campaignId} and a.leaf and a.unit_path <@ ${unit.unitPath}::ltree and a.state <> 'exempt'`;

/** The column of a cell's figures. Slots come from our own published map, never from a request. */
export const slotColumn = (place: CellPlace): RawBuilder<bigint> => sql.raw(`f.n${place.slot}`);

/** A cell's figures brought together by its rule, as text: a sum may pass what a number holds exactly. */
export const aggregate = (place: CellPlace): RawBuilder<string | null> =>
  aggregates[place.rollup]?.(place) ?? sql<string | null>`null::text`;

const by = (aggregated: 'sum' | 'max' | 'min') => (place: CellPlace) => sql<string | null>`${sql.raw(aggregated)}(${slotColumn(place)})::text`;

/** Rules that have a total; a ratio is worked out from its parts afterwards. */
const aggregates: Partial<Record<CellPlace['rollup'], (place: CellPlace) => RawBuilder<string | null>>> = {
  sum: by('sum'), max: by('max'), min: by('min'),
  // What was handed in last; of several in one millisecond the largest, so that the total is the same however it is asked for.
  last: (place) => (place.order
    ? sql<string | null>`(array_agg(${slotColumn(place)} order by ${sql.raw(`f.n${place.order.slot}`)} desc nulls last, ${slotColumn(place)} desc) filter (where ${slotColumn(place)} is not null))[1]::text`
    : sql<string | null>`null::text`),
};

export const asFigure = (stored: string | null, place: CellPlace): number | null => (stored === null ? null : fromStored(BigInt(stored), place.decimals));
