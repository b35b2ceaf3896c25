-- What the figures of the registry are cut by and explained with.

create view organisation_public_kinds with (security_invoker = true) as select key, name_vi, name_en, position from unit_kinds;
grant select on organisation_public_kinds to lantoa_app, lantoa_worker;
create view organisation_public_localities with (security_invoker = true) as select key, name, within_key from localities;
grant select on organisation_public_localities to lantoa_app, lantoa_worker;
create view organisation_public_fields with (security_invoker = true) as select key, name_vi, name_en, position from fields_of_work;
grant select on organisation_public_fields to lantoa_app, lantoa_worker;

-- Units in the events of acts that stand.
create view organisation_public_events with (security_invoker = true) as
  select e.act_id, e.id as event_id, e.kind, e.effective, e.position, a.title, a.decision_symbol, x.unit_id, x.part, x.path
  from unit_events e join unit_acts a on a.id = e.act_id join unit_event_units x on x.event_id = e.id
  where not exists (select 1 from unit_acts u where u.undoes = e.act_id);
grant select on organisation_public_events to lantoa_app, lantoa_worker;
