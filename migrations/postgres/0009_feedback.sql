-- After an event: who was asked how it was, and what they said, which is kept without them.
create table feedback_asked (
    signup_id   uuid primary key references signups (id) on delete cascade,
    token_hash  bytea not null unique,
    asked_at    timestamptz not null,
    answered_at timestamptz
);

create table feedback (
    id       uuid primary key, -- by chance alone: the order of answering would tell who
    event_id uuid not null references events (id) on delete cascade,
    worth    smallint not null check (worth between 1 and 4), -- 4: very much so
    best     text,
    better   text
);
create index feedback_event on feedback (event_id);

-- Once, after an event: whether they want to become a Pådriver.
alter table guests add column asked_to_join_at timestamptz;
