-- What a person took as read, kept with the draft so that another clerk goes on from there: JSON pointers into the reading
-- on which the content was made. Reading again moves content and pointers over to the new reading together.
alter table directives add column accepted text[] not null default '{}';
grant update (accepted, reading_id) on directives to lantoa_app;
