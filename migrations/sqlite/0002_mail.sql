-- Letters wait here from the transaction that caused them until they are sent.
create table outbox (
    id          blob primary key,
    key         text not null unique, -- what it is about: a cause queues its letter once
    recipient   text not null,
    lang        text not null check (lang in ('nb', 'nn', 'en')),
    letter      text not null, -- mail::Letter as JSON; emptied once sent, for it may hold a code
    queued_at   text not null,
    due_at      text not null, -- not to be tried before; a claim moves it on, so that a dead worker's letters come back
    expires_at  text, -- useless after this
    tries       integer not null default 0,
    sent_at     text,
    failed_at   text, -- given up: refused for good, or tried for too long
    failure     text -- what the server said last
) strict;
create index outbox_due on outbox (due_at) where sent_at is null and failed_at is null;
create index outbox_queued on outbox (queued_at, id);

-- An address that refused a letter for good.
create table bounces (
    id          blob primary key,
    recipient   text not null,
    at          text not null,
    said        text not null
) strict;
create index bounces_recipient on bounces (recipient);
