-- The second net under the policies of the verbs: a row of a unit is seen only by who holds a role at it or above it.
-- `(select current_scope())` is evaluated once a statement. The worker sees all: it serves no person.

do $$
declare t text;
begin
  foreach t in array array['documents', 'readings', 'directives', 'assignments', 'draft_sections', 'draft_rows', 'revisions',
                           'reviews', 'review_notes', 'figures', 'snapshots', 'campaigns', 'notices'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker_sees_all on %I to lantoa_worker using (true) with check (true)', t);
  end loop;
  foreach t in array array['assignments', 'draft_sections', 'draft_rows', 'revisions', 'reviews', 'review_notes', 'figures', 'snapshots'] loop
    execute format('create policy own_subtree on %I to lantoa_app
      using (unit_path <@ any ((select current_scope())::ltree[])) with check (unit_path <@ any ((select current_scope())::ltree[]))', t);
  end loop;
end $$;

-- A campaign is seen by its owner's subtree holders and by those who have something to report in it.
create policy own_subtree on campaigns to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[])
         or exists (select 1 from assignments a where a.campaign_id = campaigns.id and a.state <> 'waiting'))
  with check (unit_path <@ any ((select current_scope())::ltree[]));

-- The plan behind a campaign is open to those who must carry it out.
create policy own_subtree on directives to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[])
         or exists (select 1 from campaigns c where c.directive_id = directives.id))
  with check (unit_path <@ any ((select current_scope())::ltree[]));
create policy own_subtree on documents to lantoa_app
  using (unit_path <@ any ((select current_scope())::ltree[])
         or exists (select 1 from directives d where d.document_id = documents.id))
  with check (unit_path <@ any ((select current_scope())::ltree[]));
create policy own_subtree on readings to lantoa_app
  using (exists (select 1 from documents d where d.id = readings.document_id))
  with check (unit_path <@ any ((select current_scope())::ltree[]));

create policy own_notices on notices to lantoa_app using (account_id = (select current_account()));
