-- Events, who comes, and the queue for places.
create table event_kinds (
    slug     text primary key,
    name_nb  text not null,
    name_nn  text not null,
    name_en  text not null,
    -- What a new event of this kind begins with.
    starts   text not null, -- as 08:00
    ends     text not null,
    open_to  text not null check (open_to in ('everyone', 'members', 'invited')),
    capacity integer,
    place    text not null,
    sort     integer not null
) strict;
insert into event_kinds (slug, name_nb, name_nn, name_en, starts, ends, open_to, capacity, place, sort) values
    ('frokost', 'Pådriverfrokost', 'Pådrivarfrukost', 'Pådriver breakfast', '08:00', '09:30', 'everyone', 60, '', 1),
    ('samling', 'Pådriversamling', 'Pådrivarsamling', 'Pådriver gathering', '16:15', '19:30', 'members', 90, '', 2),
    ('annet', 'Arrangement', 'Arrangement', 'Event', '17:00', '19:00', 'everyone', null, '', 3);

create table event_series (
    id         blob primary key,
    rule       text not null, -- events::series::Rule, as an RRULE
    created_at text not null
) strict;

create table events (
    id          blob primary key,
    slug        text not null unique,
    kind        text not null references event_kinds (slug),
    series_id   blob references event_series (id) on delete set null,
    title       text not null,
    lead        text,
    about       text,
    place       text,
    address     text,
    directions  text,
    access      text,
    starts_at   text not null,
    ends_at     text not null,
    opens_at    text, -- sign-up; none: as soon as it is published
    deadline_at text, -- none: when it starts
    open_to     text not null check (open_to in ('everyone', 'members', 'invited')),
    capacity    integer, -- none: room for all
    reserved    integer not null, -- of these, kept for people of partner organisations
    stage       text not null check (stage in ('draft', 'published', 'closed', 'held', 'cancelled')),
    -- Kept by the rule that gives places, so that lists need not count.
    coming      integer not null default 0, -- people, companions too
    places_left integer, -- for a newcomer; none: as many as come
    turns       integer not null default 0, -- the last turn that was given out
    version     integer not null default 1, -- of what the Community Manager edits
    sequence    integer not null default 0, -- of what calendars must know
    changed_at  text not null,
    created_at  text not null
) strict;
create index events_by_time on events (starts_at, id);
create index events_series on events (series_id, starts_at) where series_id is not null;
create index events_unfinished on events (ends_at) where stage in ('published', 'closed');

-- Who answers without being a Pådriver, until 30 days after their last event.
create table guests (
    id           blob primary key,
    name         text not null,
    email        text not null unique, -- lower case
    lang         text not null check (lang in ('nb', 'nn', 'en')),
    created_at   text not null,
    confirmed_at text -- the button behind a mailed link proves the address
) strict;

-- An answer with what belongs to it; nobody's, when the person is no longer here.
create table signups (
    id              blob primary key,
    event_id        blob not null references events (id) on delete cascade,
    person_id       blob references people (id) on delete set null,
    guest_id        blob references guests (id) on delete set null,
    answer          text not null check (answer in ('coming', 'maybe', 'no')),
    companions      text not null, -- names, one a line
    size            integer not null, -- of the party: one, and a companion each
    takes_fewer     integer not null,
    reserved        integer not null, -- may have a seat that is kept
    turn            integer not null, -- the order of asking
    state           text not null check (state in ('waiting', 'offered', 'coming', 'lapsed', 'out')),
    places          integer not null, -- held: offered, or theirs
    offered_until   text,
    shown           integer not null, -- the others may see that they come
    food            text, -- these two are erased 14 days after
    access          text,
    needs_agreed_at text, -- the consent to keep them
    confirmed_at    text, -- until then it counts for nothing: somebody typed an address
    answered_at     text not null,
    check (person_id is null or guest_id is null),
    unique (event_id, person_id),
    unique (event_id, guest_id)
) strict;
create index signups_person on signups (person_id, event_id) where person_id is not null;
create index signups_guest on signups (guest_id) where guest_id is not null;
-- All that the rule must look at: who waits, and how many sit.
create index signups_in_motion on signups (event_id, turn)
    where state in ('waiting', 'offered') or (state = 'coming' and places < size);
create index signups_seated on signups (event_id, id, reserved, places) where state = 'coming' and places = size;
create index signups_offers on signups (offered_until) where state = 'offered';
create index signups_unconfirmed on signups (answered_at) where confirmed_at is null;
create index signups_needs on signups (event_id) where needs_agreed_at is not null;

-- Links by which one answers without signing in; each letter has its own, and all of them work.
create table signup_links (
    token_hash blob primary key,
    signup_id  blob not null references signups (id) on delete cascade
) strict;
create index signup_links_signup on signup_links (signup_id);
