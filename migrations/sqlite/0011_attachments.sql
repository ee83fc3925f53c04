-- Pictures and files that lie with something, and what is told of an event that was.

-- With what: a topic of activity and its id. The files themselves lie in the folder, under the id.
create table attachments (
    id         blob primary key,
    topic      text not null,
    subject_id blob not null,
    kind       text not null check (kind in ('picture', 'file')),
    format     text not null check (format in ('jpg', 'pdf', 'odp', 'pptx')),
    title      text not null, -- of a picture: what one sees in it; of a file: what it is called
    bytes      integer not null, -- of a picture: in its largest size
    width      integer, -- of a picture, in pixels, in its largest size
    height     integer,
    sort       integer not null, -- among those of its kind
    by_id      blob references people (id) on delete set null,
    at         text not null
) strict;
create index attachments_subject on attachments (topic, subject_id, sort, id);

create table event_notes (
    event_id blob primary key references events (id) on delete cascade,
    words    text not null,
    version  integer not null, -- counts up: who saves something older is told
    by_id    blob references people (id) on delete set null,
    at       text not null
) strict;
