-- Asking people to an event, and the way out of being asked.

-- One sending: whom the Community Manager chose, and what was written to them.
create table invitations (
    id         uuid primary key,
    event_id   uuid not null references events (id) on delete cascade,
    audience   text not null, -- as chosen: events::invite::Whom
    listed     bigint not null, -- addresses of one's own list
    agreed     boolean not null, -- that those on the list want to be asked, said whoever sent it
    personal   text,
    sent_by    uuid references people (id) on delete set null,
    sent_at    timestamptz not null
);
create index invitations_event on invitations (event_id, sent_at);

-- Who was asked: a Pådriver, or somebody with nothing but an address.
create table invitees (
    id            uuid primary key,
    invitation_id uuid not null references invitations (id) on delete cascade,
    event_id      uuid not null references events (id) on delete cascade,
    person_id     uuid references people (id) on delete set null,
    name          text, -- of one who is no Pådriver; forgotten 30 days after, and so is the address
    email         text,
    address       bytea, -- its hash, by which a stop is found
    lang          text not null check (lang in ('nb', 'nn', 'en')),
    letter_id     uuid, -- the last one in the outbox
    invited_at    timestamptz not null,
    sent_at       timestamptz, -- the mail server took the first letter
    failed_at     timestamptz, -- a letter came back, or was given up
    reminded_at   timestamptz,
    answered_at   timestamptz,
    check (person_id is null or email is null),
    unique (event_id, person_id),
    unique (event_id, email)
);
create index invitees_person on invitees (person_id, invited_at) where person_id is not null;
create index invitees_email on invitees (email, invited_at) where email is not null;
create index invitees_letter on invitees (letter_id) where letter_id is not null;
create index invitees_invitation on invitees (invitation_id);

-- Links by which one answers, or wants no more of it; each letter has its own, and all of them work.
create table invitee_links (
    token_hash bytea primary key,
    invitee_id uuid not null references invitees (id) on delete cascade
);
create index invitee_links_invitee on invitee_links (invitee_id);

-- Who wants no more invitations: a Pådriver, or an address of which only the hash is kept.
create table invitation_stops (
    id        uuid primary key,
    person_id uuid unique references people (id) on delete cascade,
    address   bytea unique,
    at        timestamptz not null,
    check ((person_id is null) <> (address is null))
);

-- Letters that keep the quiet hours also when the pace of the mail server carries them into the night.
alter table outbox add column waits boolean not null default false;
create index outbox_waits on outbox (due_at) where waits and sent_at is null and failed_at is null;
