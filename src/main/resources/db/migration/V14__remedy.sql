-- On a document that corrects, replaces or recalls another one, from its draft on: which one, and what becomes of it.
-- The other one has that fate as soon as this one has its number.
alter table document add column puts_right varchar(36);
alter table document add column fate_given varchar(20);
create index document_puts_right on document (puts_right);

-- A fault seen in an issued document, and what the office does about it. running_for holds the document's id until the
-- remedy has ended, so that two people cannot begin two of them at once.
create table document_remedy (
    id                 varchar(36) primary key,
    case_number        varchar(30) not null unique,
    document_id        varchar(36) not null references document (id),
    way                varchar(20) not null,
    reason             text        not null,
    details            text,
    state              varchar(20) not null,
    requested_by       varchar(64) not null,
    requested_at       timestamp   not null,
    decided_by         varchar(64),
    decided_at         timestamp,
    remarks            text,
    remedy_document_id varchar(36) references document (id),
    running_for        varchar(36),
    constraint document_remedy_once unique (running_for)
);
create index document_remedy_document on document_remedy (document_id, requested_at);
