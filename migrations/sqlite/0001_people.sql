-- People, who they are to us, and how they sign in.
create table organisations (
    id          blob primary key,
    slug        text not null unique,
    name        text not null,
    sort_key    text not null,
    kind        text not null,
    brings      text not null, -- in one line: what they bring
    gives       text not null, -- which of places, knowledge, people, materials, money; with a space between
    about       text not null,
    url         text,
    org_number  text,
    created_at  text not null
) strict;
create index organisations_by_name on organisations (sort_key, id);

create table people (
    number          integer primary key autoincrement,
    id              blob not null unique,
    slug            text not null,
    name            text not null,
    sort_key        text not null, -- the name as text::fold leaves it
    email           text unique, -- lower case; none for one who has only a telephone
    phone           text, -- eight digits, or + and country code
    role            text not null check (role in ('member', 'manager', 'administrator')),
    lang            text not null check (lang in ('nb', 'nn', 'en')),
    portrait        text not null, -- members::Portrait
    headline        text,
    motivation      text,
    idea            text, -- what the person had in mind on joining; for the Community Manager
    found_at        text, -- where and when one is met
    organisation_id blob references organisations (id) on delete set null,
    request_limit   integer not null check (request_limit between 0 and 2), -- a month
    source          text not null check (source in ('joined', 'imported', 'demo', 'operator')),
    registered_at   text not null,
    confirmed_at    text, -- the first code that came back proved the address
    welcomed_at     text,
    welcomed_by     blob,
    version         integer not null default 1, -- of what the person edits: two tabs never overwrite each other

    -- Audiences (domain::Audience): 0 everyone, 1 Pådrivere, 2 the Community Manager.
    listed          integer not null, -- worked out: the widest that may see the person at all
    see_name        integer not null,
    see_portrait    integer not null,
    see_headline    integer not null,
    see_motivation  integer not null,
    see_competence  integer not null,
    see_interests   integer not null,
    see_organisation integer not null,
    see_email       integer not null,
    see_phone       integer not null,
    see_found_at    integer not null,

    -- The words one is found by, as text::words gives them, each with a space before: one text an audience.
    find_public     text not null,
    find_members    text not null,
    find_manager    text not null
) strict;
create unique index people_slug on people (slug);
create index people_by_name on people (sort_key, number);
create index people_by_name_members on people (sort_key, number) where listed <= 1;
create index people_by_name_public on people (sort_key, number) where listed <= 0;
create index people_newest on people (registered_at desc, number desc);
create index people_unwelcomed on people (registered_at desc, number desc) where welcomed_at is null;
create index people_organisation on people (organisation_id);
create index people_photo on people (portrait) where portrait like 'photo:%';

-- Full text, kept by triggers so that no writer can forget it.
create virtual table people_text using fts5 (
    find_public, find_members, find_manager,
    content = '', contentless_delete = 1, detail = column, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);
create trigger people_text_insert after insert on people begin
    insert into people_text (rowid, find_public, find_members, find_manager)
    values (new.number, new.find_public, new.find_members, new.find_manager);
end;
create trigger people_text_update after update of find_public, find_members, find_manager on people begin
    delete from people_text where rowid = old.number;
    insert into people_text (rowid, find_public, find_members, find_manager)
    values (new.number, new.find_public, new.find_members, new.find_manager);
end;
create trigger people_text_delete after delete on people begin
    delete from people_text where rowid = old.number;
end;

-- Addresses that once led to a person still do.
create table old_slugs (
    slug      text primary key,
    person_id blob not null references people (id) on delete cascade
) strict;
create index old_slugs_person on old_slugs (person_id);

-- What people are found by: competence, interest, focus area, partner (whose id is the organisation's).
create table tags (
    id             blob primary key,
    kind           text not null check (kind in ('competence', 'interest', 'focus', 'partner')),
    slug           text not null,
    name           text not null,
    sort_key       text not null,
    -- How many are listed under it, for each reach.
    people_public  integer not null default 0,
    people_members integer not null default 0,
    people_manager integer not null default 0,
    unique (kind, slug)
) strict;

create table person_tags (
    tag_id    blob not null references tags (id) on delete cascade,
    sort_key  text not null, -- the person's, so that a tag's people stand in order
    person_number integer not null references people (number) on delete cascade,
    audience  integer not null,
    place     integer not null, -- in the person's own order
    primary key (tag_id, sort_key, person_number)
) strict, without rowid;
create index person_tags_person on person_tags (person_number, tag_id);

-- How many there are in all, for each reach.
create table totals (
    reach  integer primary key,
    people integer not null
) strict;
insert into totals (reach, people) values (0, 0), (1, 0), (2, 0);

-- A ledger: each yes and each withdrawal with its time and the very words it was given to.
create table consents (
    id        blob primary key,
    person_id blob not null references people (id) on delete cascade,
    kind      text not null check (kind in ('newsletter', 'requests', 'public_page', 'photo')),
    given     integer not null,
    at        text not null,
    wording   text not null, -- the text that was shown; of a roster, its heading and the answer
    version   integer not null, -- of that text; 0 if it is not ours
    source    text not null -- where it was given: join, my page, a file
) strict;
create index consents_person on consents (person_id, kind, id);

create table sign_in_codes (
    id         blob primary key,
    address    blob not null, -- hash of the address, known or not: both are treated alike
    person_id  blob references people (id) on delete cascade,
    code_hash  blob not null,
    tries_left integer not null,
    expires_at text not null
) strict;
create index sign_in_codes_address on sign_in_codes (address, id);
create index sign_in_codes_expiry on sign_in_codes (expires_at);

create table login_links (
    token_hash blob primary key,
    person_id  blob not null references people (id) on delete cascade,
    expires_at text not null
) strict;

create table sessions (
    id         blob primary key,
    token_hash blob not null unique,
    person_id  blob not null references people (id) on delete cascade,
    device     text not null, -- "Firefox på Android"
    created_at text not null,
    seen_at    text not null,
    expires_at text not null
) strict;
create index sessions_person on sessions (person_id);
create index sessions_expiry on sessions (expires_at);

-- How often something was done lately; survives a restart.
create table limits (
    key    blob not null,
    starts text not null,
    uses   integer not null,
    primary key (key, starts)
) strict, without rowid;
create index limits_starts on limits (starts);

-- What forms are sealed with: made once, the same for all nodes and after a restart.
create table secrets (
    name  text primary key,
    value blob not null
) strict;

-- The spine: who did what to what, and when.
create table activity (
    id         blob primary key,
    at         text not null,
    actor_id   blob,
    verb       text not null,
    topic      text not null,
    subject_id blob not null,
    audience   integer not null
) strict;
create index activity_subject on activity (subject_id, id);
