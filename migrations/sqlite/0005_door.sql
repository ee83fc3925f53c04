-- Who came, and what phones at the door have said about it.

-- One who has been at the door: the answer they gave has the same id, and one who was on no list has one of their own.
create table attendances (
    id         blob primary key,
    event_id   blob not null references events (id) on delete cascade,
    signup_id  blob references signups (id) on delete cascade, -- none: was not on the list
    person_id  blob references people (id) on delete set null, -- of one who was not on the list, where the address tells
    name       text not null, -- of one who was not on the list; empty 30 days after
    email      text, -- lower case; erased with the name
    -- What the marks come to; events::door::stands says it.
    here       integer not null,
    since      text, -- none: nobody is here
    no_photo   integer not null,
    heads      text not null, -- marks that no other has seen: what the next one must have seen
    turn       integer not null, -- of the event, when it last changed
    check (signup_id is null or signup_id = id)
) strict;
create index attendances_event on attendances (event_id, turn);
create index attendances_email on attendances (email) where email is not null;

-- What was said at the door, once each, in the order it arrived; erased 30 days after.
create table door_marks (
    id            blob primary key, -- made by the phone: sent twice, it is one
    attendance_id blob not null references attendances (id) on delete cascade,
    says          text not null check (says in ('here', 'no_photo')),
    value         integer not null, -- how many are here; 1 for no pictures
    seen          text not null, -- the marks that its phone knew of then
    at            text not null, -- when it was said: the phone's clock against its own, not against ours
    by_person     blob references people (id) on delete set null
) strict;
create index door_marks_attendance on door_marks (attendance_id);

-- Pådrivere who may open the door of an event beside the Community Manager.
create table door_helpers (
    event_id  blob not null references events (id) on delete cascade,
    person_id blob not null references people (id) on delete cascade,
    named_by  blob references people (id) on delete set null,
    named_at  text not null,
    primary key (event_id, person_id)
) strict;
create index door_helpers_person on door_helpers (person_id);
