-- Projects: from an idea to a result, with the people who carry it and what was decided.
create table projects (
    id            blob primary key,
    slug          text not null unique,
    title         text not null,
    brief         text not null,
    why           text, -- the purpose
    for_whom      text, -- what the area has of it
    happens       text, -- when, in words
    starts_on     text, -- civil, as 2026-11-05
    ends_on       text,
    focus         text not null, -- the key of one of our focus areas
    place         text,
    lat           real,
    lon           real,
    funding       text,
    padrivers     text, -- what the Pådrivere do in it
    result        text,
    picture       text, -- its name among the files
    picture_says  text, -- what it shows, for those who do not see it
    stage         text not null check (stage in ('identified', 'registered', 'qualified', 'realised', 'on_hold',
        'rejected', 'closed')),
    stage_since   text not null,
    aside_from    text check (aside_from in ('identified', 'registered', 'qualified', 'realised')), -- where it goes when it is reopened
    rank          text not null, -- its order within the stage
    may_take_part integer not null, -- the proposer wants to
    merged_into   blob references projects (id) on delete set null,
    words         text not null, -- what it is found by, folded, with a space around each
    version       integer not null default 1, -- of what people edit: nobody overwrites another
    created_at    text not null,
    changed_at    text not null,
    check ((lat is null) = (lon is null))
) strict;
create index projects_stage on projects (stage, rank, id);
create index projects_newest on projects (stage_since desc, id desc);
create index projects_merged on projects (merged_into) where merged_into is not null;

-- Who carries it. Nobody's, when the person is no longer here: the project's history stays.
create table project_people (
    id         blob primary key,
    project_id blob not null references projects (id) on delete cascade,
    person_id  blob references people (id) on delete set null,
    role       text not null check (role in ('proposer', 'contact', 'lead', 'participant')),
    since      text not null,
    shown_at   text, -- the consent to stand here by name for everyone
    unique (project_id, person_id, role)
) strict;
create index project_people_person on project_people (person_id) where person_id is not null;

create table project_partners (
    project_id      blob not null references projects (id) on delete cascade,
    organisation_id blob not null references organisations (id) on delete cascade,
    primary key (project_id, organisation_id)
) strict;
create index project_partners_organisation on project_partners (organisation_id);

-- The log of decisions.
create table project_steps (
    id         blob primary key,
    project_id blob not null references projects (id) on delete cascade,
    was        text, -- none: it was handed in
    became     text not null,
    decided_by text check (decided_by in ('manager', 'steering_group', 'lead')),
    person_id  blob references people (id) on delete set null, -- who wrote it down
    on_day     text not null, -- civil, as 2026-11-05
    reason     text,
    at         text not null
) strict;
create index project_steps_project on project_steps (project_id, id);

-- What a field was before.
create table project_edits (
    id         blob primary key,
    project_id blob not null references projects (id) on delete cascade,
    field      text not null,
    was        text,
    became     text,
    version    integer not null, -- of the project, with it
    person_id  blob references people (id) on delete set null,
    at         text not null
) strict;
create index project_edits_project on project_edits (project_id, version, id);

-- Who wants to hear of it: a Pådriver, or somebody with an address only.
create table project_followers (
    id           blob primary key,
    project_id   blob not null references projects (id) on delete cascade,
    person_id    blob references people (id) on delete cascade,
    name         text,
    email        text, -- lower case
    lang         text check (lang in ('nb', 'nn', 'en')),
    handed_in    integer not null, -- the idea is theirs
    confirmed_at text, -- until then nothing more is written to it: somebody typed an address
    since        text not null,
    check ((person_id is null) <> (email is null)),
    unique (project_id, person_id),
    unique (project_id, email)
) strict;
create index project_followers_person on project_followers (person_id) where person_id is not null;
create index project_followers_email on project_followers (email) where email is not null;
create index project_followers_unconfirmed on project_followers (since) where confirmed_at is null and email is not null;

-- Private links to follow an idea and add to it; all of them work.
create table project_links (
    token_hash  blob primary key,
    follower_id blob not null references project_followers (id) on delete cascade,
    mailed      integer not null -- whoever holds it has proven the address
) strict;
create index project_links_follower on project_links (follower_id);

-- What is told along the way.
create table project_updates (
    id         blob primary key,
    project_id blob not null references projects (id) on delete cascade,
    person_id  blob references people (id) on delete set null,
    by_name    text, -- of one who is no Pådriver
    said       text not null,
    audience   integer not null,
    at         text not null
) strict;
create index project_updates_project on project_updates (project_id, id);

-- What it lacks: competence, hours, hands.
create table project_needs (
    id         blob primary key,
    project_id blob not null references projects (id) on delete cascade,
    title      text not null,
    about      text,
    competence text, -- a tag's name
    hours      integer, -- in all
    from_day   text, -- civil
    to_day     text,
    place      text,
    places     integer not null,
    filled_at  text,
    created_at text not null
) strict;
create index project_needs_project on project_needs (project_id, id);
create index project_needs_open on project_needs (created_at) where filled_at is null;
