-- Workbooks of petitions. What a workbook and its rows hold is personal data and goes as soon as it is not needed:
-- the file when its rows are read, a row's cells when it is taken, those of a refused row when the list was handed out.
create table petition_import (
    id          varchar(36)  primary key,
    case_number varchar(40)  not null unique,
    round_case  varchar(30)  not null,
    content     file_bytes,
    sha256      varchar(64)  not null,
    uploaded_by varchar(64)  not null,
    uploaded_at timestamp    not null,
    state       varchar(20)  not null,
    reason      varchar(1000),
    row_count   integer      default 0 not null,
    taken       integer      default 0 not null,
    refused     integer      default 0 not null,
    repeated    integer      default 0 not null,
    finished_at timestamp
);
create index petition_import_round on petition_import (round_case, uploaded_at);

create table petition_import_row (
    import_id   varchar(36)  not null references petition_import (id),
    row_number  integer      not null,
    state       varchar(20)  not null,
    cells       text,
    import_key  varchar(64),
    note        varchar(1000),
    primary key (import_id, row_number)
);
create index petition_import_row_state on petition_import_row (import_id, state, row_number);
create index petition_import_row_key on petition_import_row (import_id, import_key);
