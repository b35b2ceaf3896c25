import { sql } from 'kysely';
import type { DayTurned } from '../../kit/calendar.ts';
import type { Tx } from '../../kit/database.ts';
import { tellOccasions } from './occasions.ts';

/** What a new business day is reason to tell: terms that are soon over, transfers that wait too long for an answer, care that has ended. */
export async function tellOfTheDay(tx: Tx, { before, today }: DayTurned): Promise<void> {
  await tellOccasions(tx, {
    kind: 'committee.term-nears', permission: 'officers.manage', againOnAnotherDay: true,
    which: sql`
      select t.committee_id as id, t.unit_id, t.kind_name || ' ' || u.name as subject, t.due as day
      from officers_public_terms t join organisation_public u on u.id = t.unit_id
      where t.valid @> ${today}::date and t.due > ${today}::date and t.due <= ${today}::date + rule_value('term-notice-days', ${today}::date)`,
  });
  await tellOccasions(tx, {
    kind: 'transfer.waiting', permission: 'members.manage',
    which: sql`
      select t.transfer_id as id, t.answering_unit_id as unit_id, t.name as subject, t.effective as day
      from members_public_transfers t
      where t.state = 'asked' and (t.asked_at at time zone 'Asia/Ho_Chi_Minh')::date <= ${today}::date - rule_value('transfer-reminder-days', ${today}::date)`,
  });
  await tellEndedCare(tx, sql`upper(c.valid) > ${before}::date`);
}

/** Whoever keeps the officers of a unit is told that one of them looks after a union, or an area, no longer; not while another one does. */
export async function tellEndedCare(tx: Tx, which: ReturnType<typeof sql>): Promise<void> {
  await tellOccasions(tx, {
    kind: 'care.ended', permission: 'officers.manage', againOnAnotherDay: true,
    which: sql`
      select c.care_id as id, c.unit_id, c.name || ': ' || coalesce(u.name, g.name) as subject, upper(c.valid) as day
      from officers_public_care c left join organisation_public u on u.id = c.cared_unit_id left join organisation_public_unit_groups g on g.group_id = c.cared_group_id
      where coalesce(u.name, g.name) is not null and ${which} and upper(c.valid) <= business_today()
        and not exists (select from officers_public_care o where (o.cared_unit_id = c.cared_unit_id or (o.cared_group_id = c.cared_group_id and o.unit_id = c.unit_id)) and o.care_id <> c.care_id and o.valid @> business_today())`,
  });
}
