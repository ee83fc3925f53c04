-- People, who they are to us, and how they sign in.
create table organisations (
    id          uuid primary key,
    slug        text not null unique,
    name        text not null,
    sort_key    text collate "C" not null,
    kind        text not null,
    brings      text not null, -- in one line: what they bring
    gives       text not null, -- which of places, knowledge, people, materials, money; with a space between
    about       text not null,
    url         text,
    org_number  text,
    created_at  timestamptz not null
);
create index organisations_by_name on organisations (sort_key, id);

create table people (
    number          bigint generated always as identity primary key,
    id              uuid not null unique,
    slug            text not null,
    name            text not null,
    sort_key        text collate "C" not null, -- the name as text::fold leaves it
    email           text unique, -- lower case; none for one who has only a telephone
    phone           text, -- eight digits, or + and country code
    role            text not null check (role in ('member', 'manager', 'administrator')),
    lang            text not null check (lang in ('nb', 'nn', 'en')),
    portrait        text not null, -- members::Portrait
    headline        text,
    motivation      text,
    idea            text, -- what the person had in mind on joining; for the Community Manager
    found_at        text, -- where and when one is met
    organisation_id uuid references organisations (id) on delete set null,
    request_limit   smallint not null check (request_limit between 0 and 2), -- a month
    source          text not null check (source in ('joined', 'imported', 'demo', 'operator')),
    registered_at   timestamptz not null,
    confirmed_at    timestamptz, -- the first code that came back proved the address
    welcomed_at     timestamptz,
    welcomed_by     uuid,
    version         bigint not null default 1, -- of what the person edits: two tabs never overwrite each other

    -- Audiences (domain::Audience): 0 everyone, 1 Pådrivere, 2 the Community Manager.
    listed          smallint not null, -- worked out: the widest that may see the person at all
    see_name        smallint not null,
    see_portrait    smallint not null,
    see_headline    smallint not null,
    see_motivation  smallint not null,
    see_competence  smallint not null,
    see_interests   smallint not null,
    see_organisation smallint not null,
    see_email       smallint not null,
    see_phone       smallint not null,
    see_found_at    smallint not null,

    -- The words one is found by, as text::words gives them, each with a space before: one text an audience.
    find_public     text not null,
    find_members    text not null,
    find_manager    text not null,
    text_public     tsvector generated always as (to_tsvector('simple'::regconfig, find_public)) stored,
    text_members    tsvector generated always as (to_tsvector('simple'::regconfig, find_members)) stored,
    text_manager    tsvector generated always as (to_tsvector('simple'::regconfig, find_manager)) stored
);
create unique index people_slug on people (slug);
create index people_by_name on people (sort_key, number);
create index people_by_name_members on people (sort_key, number) where listed <= 1;
create index people_by_name_public on people (sort_key, number) where listed <= 0;
create index people_newest on people (registered_at desc, number desc);
create index people_unwelcomed on people (registered_at desc, number desc) where welcomed_at is null;
create index people_organisation on people (organisation_id);
create index people_photo on people (portrait) where portrait like 'photo:%';

create index people_text_public on people using gin (text_public);
create index people_text_members on people using gin (text_members);
create index people_text_manager on people using gin (text_manager);

-- Addresses that once led to a person still do.
create table old_slugs (
    slug      text primary key,
    person_id uuid not null references people (id) on delete cascade
);
create index old_slugs_person on old_slugs (person_id);

-- What people are found by: competence, interest, focus area, partner (whose id is the organisation's).
create table tags (
    id             uuid primary key,
    kind           text not null check (kind in ('competence', 'interest', 'focus', 'partner')),
    slug           text not null,
    name           text not null,
    sort_key       text collate "C" not null,
    -- How many are listed under it, for each reach.
    people_public  bigint not null default 0,
    people_members bigint not null default 0,
    people_manager bigint not null default 0,
    unique (kind, slug)
);

create table person_tags (
    tag_id    uuid not null references tags (id) on delete cascade,
    sort_key  text collate "C" not null, -- the person's, so that a tag's people stand in order
    person_number bigint not null references people (number) on delete cascade,
    audience  smallint not null,
    place     smallint not null, -- in the person's own order
    primary key (tag_id, sort_key, person_number)
);
create index person_tags_person on person_tags (person_number, tag_id);

-- How many there are in all, for each reach.
create table totals (
    reach  smallint primary key,
    people bigint not null
);
insert into totals (reach, people) values (0, 0), (1, 0), (2, 0);

-- A ledger: each yes and each withdrawal with its time and the very words it was given to.
create table consents (
    id        uuid primary key,
    person_id uuid not null references people (id) on delete cascade,
    kind      text not null check (kind in ('newsletter', 'requests', 'public_page', 'photo')),
    given     boolean not null,
    at        timestamptz not null,
    wording   text not null, -- the text that was shown; of a roster, its heading and the answer
    version   smallint not null, -- of that text; 0 if it is not ours
    source    text not null -- where it was given: join, my page, a file
);
create index consents_person on consents (person_id, kind, id);

create table sign_in_codes (
    id         uuid primary key,
    address    bytea not null, -- hash of the address, known or not: both are treated alike
    person_id  uuid references people (id) on delete cascade,
    code_hash  bytea not null,
    tries_left smallint not null,
    expires_at timestamptz not null
);
create index sign_in_codes_address on sign_in_codes (address, id);
create index sign_in_codes_expiry on sign_in_codes (expires_at);

create table login_links (
    token_hash bytea primary key,
    person_id  uuid not null references people (id) on delete cascade,
    expires_at timestamptz not null
);

create table sessions (
    id         uuid primary key,
    token_hash bytea not null unique,
    person_id  uuid not null references people (id) on delete cascade,
    device     text not null, -- "Firefox på Android"
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    expires_at timestamptz not null
);
create index sessions_person on sessions (person_id);
create index sessions_expiry on sessions (expires_at);

-- How often something was done lately; survives a restart.
create table limits (
    key    bytea not null,
    starts timestamptz not null,
    uses   bigint not null,
    primary key (key, starts)
);
create index limits_starts on limits (starts);

-- What forms are sealed with: made once, the same for all nodes and after a restart.
create table secrets (
    name  text primary key,
    value bytea not null
);

-- The spine: who did what to what, and when.
create table activity (
    id         uuid primary key,
    at         timestamptz not null,
    actor_id   uuid,
    verb       text not null,
    topic      text not null,
    subject_id uuid not null,
    audience   smallint not null
);
create index activity_subject on activity (subject_id, id);
