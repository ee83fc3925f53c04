-- After an event: who was asked how it was, and what they said, which is kept without them.
create table feedback_asked (
    signup_id   blob primary key references signups (id) on delete cascade,
    token_hash  blob not null unique,
    asked_at    text not null,
    answered_at text
) strict;

create table feedback (
    id       blob primary key, -- by chance alone: the order of answering would tell who
    event_id blob not null references events (id) on delete cascade,
    worth    integer not null check (worth between 1 and 4), -- 4: very much so
    best     text,
    better   text
) strict;
create index feedback_event on feedback (event_id);

-- Once, after an event: whether they want to become a Pådriver.
alter table guests add column asked_to_join_at text;
