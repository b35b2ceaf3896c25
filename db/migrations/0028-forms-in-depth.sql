-- What was still to be looked at when a report was handed in, and what its unit says to it.

alter table revisions add column remarks jsonb not null default '[]';
alter table revisions add column explanation text;
alter table revisions add constraint remarks_are_explained check (remarks = '[]' or explanation <> '');

-- Rows that a unit added to a form it may take away again, while it is drafting.
grant delete on draft_rows to lantoa_app;
