-- Asking people to meet what a project needs.
alter table people add column asks integer not null default 0; -- worked out: wants to be asked
update people set asks = 1 where (select c.given from consents c where c.person_id = people.id and c.kind = 'requests'
    order by c.id desc limit 1) = 1;
create trigger consents_requests after insert on consents when new.kind = 'requests' begin
    update people set asks = new.given where id = new.person_id;
end;
alter table project_needs add column filled_by_answers integer not null default 0; -- and not by hand: a place given back opens it

create table requests (
    id          blob primary key,
    need_id     blob not null references project_needs (id) on delete cascade,
    person_id   blob not null references people (id) on delete cascade,
    asked_by    blob references people (id) on delete set null, -- none: they offered themselves, or whoever asked is gone
    offered     integer not null, -- nobody asked: they saw the need
    joined      integer not null, -- the yes took them into the project
    personal    text,
    asked_at    text not null,
    reply       text check (reply in ('yes', 'later', 'no')),
    replied_at  text,
    closed_at   text, -- settled before they had a place
    letter_id   blob,
    unique (need_id, person_id)
) strict;
create index requests_person on requests (person_id, asked_at);

create table request_links (
    token_hash blob primary key,
    request_id blob not null references requests (id) on delete cascade
) strict;
create index request_links_request on request_links (request_id);
