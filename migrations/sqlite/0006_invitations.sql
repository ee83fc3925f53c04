-- Asking people to an event, and the way out of being asked.

-- One sending: whom the Community Manager chose, and what was written to them.
create table invitations (
    id         blob primary key,
    event_id   blob not null references events (id) on delete cascade,
    audience   text not null, -- as chosen: events::invite::Whom
    listed     integer not null, -- addresses of one's own list
    agreed     integer not null, -- that those on the list want to be asked, said whoever sent it
    personal   text,
    sent_by    blob references people (id) on delete set null,
    sent_at    text not null
) strict;
create index invitations_event on invitations (event_id, sent_at);

-- Who was asked: a Pådriver, or somebody with nothing but an address.
create table invitees (
    id            blob primary key,
    invitation_id blob not null references invitations (id) on delete cascade,
    event_id      blob not null references events (id) on delete cascade,
    person_id     blob references people (id) on delete set null,
    name          text, -- of one who is no Pådriver; forgotten 30 days after, and so is the address
    email         text,
    address       blob, -- its hash, by which a stop is found
    lang          text not null check (lang in ('nb', 'nn', 'en')),
    letter_id     blob, -- the last one in the outbox
    invited_at    text not null,
    sent_at       text, -- the mail server took the first letter
    failed_at     text, -- a letter came back, or was given up
    reminded_at   text,
    answered_at   text,
    check (person_id is null or email is null),
    unique (event_id, person_id),
    unique (event_id, email)
) strict;
create index invitees_person on invitees (person_id, invited_at) where person_id is not null;
create index invitees_email on invitees (email, invited_at) where email is not null;
create index invitees_letter on invitees (letter_id) where letter_id is not null;
create index invitees_invitation on invitees (invitation_id);

-- Links by which one answers, or wants no more of it; each letter has its own, and all of them work.
create table invitee_links (
    token_hash blob primary key,
    invitee_id blob not null references invitees (id) on delete cascade
) strict;
create index invitee_links_invitee on invitee_links (invitee_id);

-- Who wants no more invitations: a Pådriver, or an address of which only the hash is kept.
create table invitation_stops (
    id        blob primary key,
    person_id blob unique references people (id) on delete cascade,
    address   blob unique,
    at        text not null,
    check ((person_id is null) <> (address is null))
) strict;

-- Letters that keep the quiet hours also when the pace of the mail server carries them into the night.
alter table outbox add column waits integer not null default 0;
create index outbox_waits on outbox (due_at) where waits and sent_at is null and failed_at is null;
