-- What happens at an event, who speaks, and what must be done before: the programme, the checklist, the budget.
create table programme_items (
    id          blob primary key,
    event_id    blob not null references events (id) on delete cascade,
    minute      integer not null, -- after the event begins, on the clock; before it where negative
    title       text not null,
    about       text,
    backstage   integer not null -- stands in the run sheet only
) strict;
create index programme_items_event on programme_items (event_id, minute, id);

-- Who speaks: a Pådriver, who is asked, or somebody else by name. Both are missing when the person is no longer here.
create table speakers (
    id          blob primary key,
    item_id     blob not null references programme_items (id) on delete cascade,
    person_id   blob references people (id) on delete set null,
    name        text,
    line        text, -- about somebody else: who they are
    answer      text check (answer in ('yes', 'no')),
    answered_at text,
    openly_at   text, -- the consent to stand here by name for everyone, whatever the profile says
    check (person_id is null or name is null),
    unique (item_id, person_id)
) strict;
create index speakers_person on speakers (person_id) where person_id is not null;

-- Links by which one who never signs in says yes or no.
create table speaker_links (
    token_hash blob primary key,
    speaker_id blob not null references speakers (id) on delete cascade
) strict;
create index speaker_links_speaker on speaker_links (speaker_id);

create table tasks (
    id         blob primary key,
    event_id   blob not null references events (id) on delete cascade,
    title      text not null,
    days       integer not null, -- before the event's day: moved with it; after it where negative
    person_id  blob references people (id) on delete set null,
    done_at    text,
    done_by    blob references people (id) on delete set null
) strict;
create index tasks_event on tasks (event_id, id);
create index tasks_open on tasks (event_id) where done_at is null;

create table budget_lines (
    id       blob primary key,
    event_id blob not null references events (id) on delete cascade,
    title    text not null,
    planned  integer not null, -- whole kroner
    spent    integer
) strict;
create index budget_lines_event on budget_lines (event_id, id);

-- The secret address of one's own calendar.
create table calendar_feeds (
    person_id  blob primary key references people (id) on delete cascade,
    token_hash blob not null unique,
    made_at    text not null
) strict;
