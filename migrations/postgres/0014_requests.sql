-- Asking people to meet what a project needs.
alter table people add column asks boolean not null default false; -- worked out: wants to be asked
update people set asks = true where (select c.given from consents c where c.person_id = people.id and c.kind = 'requests'
    order by c.id desc limit 1);
create function consents_requests() returns trigger language plpgsql as $$
begin
    update people set asks = new.given where id = new.person_id;
    return null;
end $$;
create trigger consents_requests after insert on consents for each row when (new.kind = 'requests')
    execute function consents_requests();
alter table project_needs add column filled_by_answers boolean not null default false; -- and not by hand: a place given back opens it

create table requests (
    id          uuid primary key,
    need_id     uuid not null references project_needs (id) on delete cascade,
    person_id   uuid not null references people (id) on delete cascade,
    asked_by    uuid references people (id) on delete set null, -- none: they offered themselves, or whoever asked is gone
    offered     boolean not null, -- nobody asked: they saw the need
    joined      boolean not null, -- the yes took them into the project
    personal    text,
    asked_at    timestamptz not null,
    reply       text check (reply in ('yes', 'later', 'no')),
    replied_at  timestamptz,
    closed_at   timestamptz, -- settled before they had a place
    letter_id   uuid,
    unique (need_id, person_id)
);
create index requests_person on requests (person_id, asked_at);

create table request_links (
    token_hash bytea primary key,
    request_id uuid not null references requests (id) on delete cascade
);
create index request_links_request on request_links (request_id);
