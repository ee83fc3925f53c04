-- Seats kept for those who make the event, until they are released; and tasks that somebody is yet to hear of.
alter table events add column kept_crew bigint not null default 0; -- of the places, for speakers and hosts
alter table events add column released_at timestamptz; -- what was kept is for everyone since then
create index events_kept on events (starts_at)
    where released_at is null and (reserved > 0 or kept_crew > 0) and stage in ('published', 'closed');

alter table signups add column crew boolean not null default false; -- speaks, or hosts a track
drop index signups_seated;
create index signups_seated on signups (event_id, id, reserved, crew, places)
    where state = 'coming' and places = size;

-- Given to somebody, who is told when no more is given to them for a while.
alter table tasks add column given_at timestamptz;
alter table tasks add column given_by uuid references people (id) on delete set null;
create index tasks_given on tasks (event_id, person_id, given_at) where given_at is not null;
