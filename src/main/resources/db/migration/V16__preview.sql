-- Drafts so large that they are rendered in the background: how far each one is, and the files until the draft changes
-- or is issued. Shared by all nodes; a row whose node fell silent is taken over by another.
create table document_preview (
    id          varchar(36) primary key,
    document_id varchar(36) not null references document (id) on delete cascade,
    edition     varchar(40) not null,
    state       varchar(20) not null,
    worker      varchar(36) not null,
    done_rows   integer     not null,
    total_rows  integer     not null,
    asked_at    timestamp   not null,
    heard_at    timestamp   not null,
    docx        file_bytes,
    pdf         file_bytes,
    problem     varchar(1000),
    constraint document_preview_once unique (document_id, edition)
);

-- How issued files were laid out: the same record gives the same bytes only when it is laid out the same way. Empty for
-- files of earlier releases. verified says how far the last comparison with the record went.
alter table document_rendition add column layout varchar(64);
alter table document_rendition add column verified varchar(20);
alter table document_rendition add column verified_at timestamp;
