import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { kindTable } from '../../engines/grammar/kinds.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import type { Kind } from './schemas.ts';

/** Where the entries of one kind come from. */
export interface EntrySource {
  kind: Kind;
  /** Facts whose object is a thing of this kind: its entry is then read anew, or taken away where there is none any more. */
  facts: readonly string[];
  /** Facts about something else, after which some are read anew as well: a select of their ids, those that have an entry and those that get one. */
  alsoAfter?: Readonly<Record<string, (fact: RecordedFact) => RawBuilder<{ id: string }>>>;
  /** What begins or ends between two days, of the first and the last of which the first is left out: a select of ids. */
  turning?: (first: string, last: string) => RawBuilder<{ id: string }>;
  /** What finds its entries: every value that the column `permission` takes. */
  permissions: readonly string[];
  /**
   * A select of `id, unit_id, path, permission, title, also, label, place`: one row a thing. It must be cheap for one id. `label` is jsonb
   * with what a line shows beside the title (`symbol`, `typeKey`, `state`, `day`, `ended`, `parentId`), a smaller `place` stands first.
   */
  entries: RawBuilder<unknown>;
}

/** `kế hoạch`, not `kế hoạch liên tịch`. */
const shortest = (words: readonly string[]) => words.reduce((best, word) => (best === '' || word.length < best.length ? word : best), '');
const words = sql.join(kindTable.map((row) => sql`(${sql.lit(row.kind)}, ${sql.lit(shortest(row.words))})`));
const newestFirst = (instant: string) => sql.raw(`-floor(extract(epoch from ${instant}))::bigint`);

/** Higher levels first; those that have ended behind all others. */
const units: EntrySource = {
  kind: 'unit',
  facts: ['installation.set-up', 'unit.created', 'unit.changed', 'unit.closed'],
  permissions: ['organisation.read'],
  entries: sql`
    select u.id, u.id as unit_id, u.path, 'organisation.read' as permission, u.name as title, concat_ws(' ', u.short_name, u.code, u.type_short) as also,
      jsonb_build_object('typeKey', u.type_key, 'symbol', u.code, 'ended', u.ended, 'parentId', u.parent_id) as label,
      u.depth + case when u.ended < business_today() then 1000 else 0 end as place
    from organisation_public_entries u`,
};

/** By title and by symbol, also one written without its signs; the newest first. */
const documents: EntrySource = {
  kind: 'document',
  facts: ['document.received', 'document.read-again', 'directive.corrected', 'directive.confirmed', 'directive.reopened', 'directive.carried-over'],
  permissions: ['documents.read'],
  entries: sql`
    select d.document_id as id, d.unit_id, d.unit_path as path, 'documents.read' as permission, coalesce(nullif(d.title, ''), '…') as title,
      concat_ws(' ', k.word, d.number, d.code, replace(d.symbol_key, '|', '')) as also,
      jsonb_build_object('kind', d.kind, 'number', d.number, 'code', d.code, 'state', d.state,
        'day', case when d.issued_on ~ '^\\d{4}-\\d\\d-\\d\\d$' then d.issued_on end) as label,
      ${newestFirst('d.received_at')} as place
    from intake_public_heads d left join (values ${words}) as k (kind, word) on k.kind = d.kind`,
};

/** Drafts only for who manages campaigns there; the newest first. */
const campaigns: EntrySource = {
  kind: 'campaign',
  facts: ['campaign.created', 'campaign.changed', 'campaign.launched', 'campaign.discarded'],
  permissions: ['campaigns.read', 'campaigns.manage'],
  entries: sql`
    select c.id, c.unit_id, c.unit_path as path, case c.state when 'draft' then 'campaigns.manage' else 'campaigns.read' end as permission, c.title, '' as also,
      jsonb_build_object('state', c.state, 'day', c.own_due) as label,
      ${newestFirst('c.since')} as place
    from campaigns_public_entries c`,
};

/** Of the units of an act: also what an act that undoes another lets stand again. */
const officesOfAct = (fact: RecordedFact) => sql<{ id: string }>`
  with concerned as (select a.unit_id from organisation_public_act_units a where a.act_id = ${fact.objectId}::uuid)
  select o.id from officers_public_entries o join concerned c on c.unit_id = o.unit_id
  union select e.id from search_entries e join concerned c on c.unit_id = e.unit_id where e.kind = 'officer'`;

/** Offices held on the business day, each with its position; the higher position first. */
const officers: EntrySource = {
  kind: 'officer',
  facts: ['office.taken', 'office.changed', 'office.left'],
  alsoAfter: {
    'person.changed': (fact) => sql`select o.id from officers_public_entries o where o.person_id = ${fact.objectId}::uuid`,
    'offices.ended': officesOfAct,
    'offices.restored': officesOfAct,
  },
  turning: (first, last) => sql`
    select o.id from officers_public_entries o
    where lower(o.valid) > ${first}::date and lower(o.valid) <= ${last}::date or upper(o.valid) > ${first}::date and upper(o.valid) <= ${last}::date`,
  permissions: ['officers.read'],
  entries: sql`
    select o.id, o.unit_id, u.path, 'officers.read' as permission, o.name as title, o.position_name as also,
      jsonb_build_object('personId', o.person_id, 'positionKey', o.position_key) as label, o.rank as place
    from officers_public_entries o join organisation_public_entries u on u.id = o.unit_id where o.valid @> business_today()`,
};

/** Kinds that have entries. */
export const sources: readonly EntrySource[] = [units, officers, documents, campaigns];
