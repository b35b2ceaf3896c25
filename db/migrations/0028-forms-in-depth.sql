-- What was still to be looked at when a report was handed in, and what its unit says to it.

alter table revisions add column remarks jsonb not null default '[]';
alter table revisions add column explanation text;
alter table revisions add constraint remarks_are_explained check (remarks = '[]' or explanation <> '');

-- Rows that a unit added to a form it may take away again, while it is drafting.
grant delete on draft_rows to lantoa_app;

-- What was accepted of a unit before a campaign, and of the units whose work it goes on with: what its forms may be filled from. The asker holds
-- the unit; what its predecessors reported went over to it with their work, though they may have stood elsewhere in the tree. Looks past row
-- security for that, and gives the rows of forms, never a section's text.
create function reports_before(of_assignment uuid) returns table (
  unit_id uuid, unit_name text, predecessor boolean, title text, rows jsonb, forms jsonb
) language sql stable security definer set search_path = public, pg_temp as $$
  with recursive asked as materialized (
    select a.unit_id, a.campaign_id from assignments a where a.id = of_assignment and a.unit_path <@ any ((select current_scope())::ltree[])
  ), lives as (
    select unit_id, 0 as back from asked
    union
    select s.from_id, l.back + 1 from lives l join unit_successions s on s.to_id = l.unit_id join unit_events e on e.id = s.event_id
    where l.back < 5 and not exists (select 1 from unit_acts u where u.undoes = e.act_id)
  ), before as (select l.unit_id, min(l.back) as back from lives l group by 1 order by 2, 1 limit 50)
  select b.unit_id, r.unit_name, b.back > 0, r.title, r.rows,
         (select jsonb_agg(f.definition order by f.position) from form_versions f where f.campaign_id = r.campaign_id)
  from before b cross join lateral (
    select a.unit_name, a.campaign_id, c.title, v.rows, a.submitted_on from assignments a
    join campaigns c on c.id = a.campaign_id join revisions v on v.id = a.accepted_revision_id
    where a.unit_id = b.unit_id and a.campaign_id <> (select campaign_id from asked)
    order by a.submitted_on desc, a.id limit 5) r
  order by b.back, b.unit_id, r.submitted_on desc
$$;
revoke all on function reports_before from public;
grant execute on function reports_before to lantoa_app;
