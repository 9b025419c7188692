create table document (
    id             varchar(36) primary key,
    case_number    varchar(40) not null unique,
    owner          varchar(30) not null,
    kind           varchar(30) not null,
    state          varchar(20) not null,
    content        text        not null,
    frame          text        not null,
    drafter        varchar(64),
    content_checker varchar(64),
    form_checker   varchar(64),
    signer         varchar(64),
    signed_at      timestamp,
    issuer         varchar(64),
    symbol         varchar(10) not null,
    notation       varchar(30) not null,
    number_year    integer,
    number         integer,
    issued_on      date,
    created_at     timestamp   not null,
    version        integer     not null,
    dispatched_at  timestamp,
    filed_at       timestamp,
    constraint document_number_once unique (symbol, number_year, number)
);
create index document_owner on document (owner, created_at);

create table document_author (
    document_id varchar(36) not null references document (id),
    author      varchar(64) not null,
    primary key (document_id, author)
);

create table document_remark (
    document_id varchar(36)   not null references document (id),
    seq         integer       not null,
    step        varchar(20)   not null,
    author      varchar(64)   not null,
    remark      varchar(2000) not null,
    made_at     timestamp     not null,
    primary key (document_id, seq)
);

create table document_rendition (
    document_id varchar(36) primary key references document (id),
    docx        file_bytes  not null,
    pdf         file_bytes  not null,
    docx_sha256 varchar(64) not null,
    pdf_sha256  varchar(64) not null,
    rendered_at timestamp   not null
);
