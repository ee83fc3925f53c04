-- Pictures and files that lie with something, and what is told of an event that was.

-- With what: a topic of activity and its id. The files themselves lie in the folder, under the id.
create table attachments (
    id         uuid primary key,
    topic      text not null,
    subject_id uuid not null,
    kind       text not null check (kind in ('picture', 'file')),
    format     text not null check (format in ('jpg', 'pdf', 'odp', 'pptx')),
    title      text not null, -- of a picture: what one sees in it; of a file: what it is called
    bytes      bigint not null, -- of a picture: in its largest size
    width      bigint, -- of a picture, in pixels, in its largest size
    height     bigint,
    sort       bigint not null, -- among those of its kind
    by_id      uuid references people (id) on delete set null,
    at         timestamptz not null
);
create index attachments_subject on attachments (topic, subject_id, sort, id);

create table event_notes (
    event_id uuid primary key references events (id) on delete cascade,
    words    text not null,
    version  bigint not null, -- counts up: who saves something older is told
    by_id    uuid references people (id) on delete set null,
    at       timestamptz not null
);
