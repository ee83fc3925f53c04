-- Tracks that go on beside each other, and what the Community Manager asks at the sign-up.
create table event_tracks (
    id        blob primary key,
    event_id  blob not null references events (id) on delete cascade,
    name      text not null,
    about     text,
    room      text,
    host_id   blob references people (id) on delete set null,
    host_name text, -- of one who is no Pådriver
    starts    text, -- as 17:15, on the event's day: it moves with the event
    ends      text,
    capacity  integer, -- none: room for all
    sort      integer not null,
    -- Kept by the rule that gives seats, so that pages need not count.
    taken     integer not null default 0
) strict;
create index event_tracks_event on event_tracks (event_id, sort);

-- Where one sits; a party sits together, with a seat for each who wants to come.
alter table signups add column track_id blob references event_tracks (id) on delete set null;
create index signups_track on signups (track_id) where track_id is not null;

create table signup_wishes (
    signup_id blob not null references signups (id) on delete cascade,
    place     integer not null, -- 0 is the dearest
    track_id  blob not null references event_tracks (id) on delete cascade,
    primary key (signup_id, place)
) strict;
create index signup_wishes_track on signup_wishes (track_id);

create table event_questions (
    id       blob primary key,
    event_id blob not null references events (id) on delete cascade,
    text     text not null,
    kind     text not null check (kind in ('words', 'choice', 'yes_no')),
    choices  text not null, -- one a line
    required integer not null, -- who comes must answer
    sort     integer not null
) strict;
create index event_questions_event on event_questions (event_id, sort);

-- Erased 30 days after, like the names of companions.
create table signup_answers (
    signup_id   blob not null references signups (id) on delete cascade,
    question_id blob not null references event_questions (id) on delete cascade,
    answer      text not null,
    primary key (signup_id, question_id)
) strict;
create index signup_answers_question on signup_answers (question_id);
