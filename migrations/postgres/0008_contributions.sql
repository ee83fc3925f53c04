-- What people did, and that somebody said thank you.
alter table people add column see_contributions smallint not null default 2;

create table thanks (
    id        uuid primary key,
    person_id uuid references people (id) on delete cascade,
    by_id     uuid references people (id) on delete set null,
    words     text not null,
    at        timestamptz not null
);
create index thanks_person on thanks (person_id, at);

-- Nobody's, when the person is no longer here: what was done stays done.
create table contributions (
    id         uuid primary key,
    person_id  uuid references people (id) on delete set null,
    kind       text not null check (kind in ('attended', 'hosted', 'spoke', 'helped', 'led', 'took_part',
        'met_request', 'handed_in', 'did_task', 'other')),
    words      text, -- the person's own; none where the subject says it
    topic      text, -- what it was done at: a topic of activity, and its id
    subject_id uuid,
    on_day     text not null, -- civil, as 2026-11-05
    minutes    bigint, -- as the person says
    source     text not null check (source in ('program', 'person', 'manager', 'demo')),
    hidden_at  timestamptz, -- by the person: nobody else sees it
    thanks_id  uuid references thanks (id) on delete set null,
    created_at timestamptz not null,
    -- It comes by itself once, however often the program looks.
    unique (person_id, kind, subject_id)
);
create index contributions_person on contributions (person_id, on_day);
create index contributions_subject on contributions (subject_id) where subject_id is not null;
create index contributions_unthanked on contributions (on_day, id) where thanks_id is null and hidden_at is null;
create index contributions_thanks on contributions (thanks_id) where thanks_id is not null;
