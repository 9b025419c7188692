-- What a conclusion notice or an answer to a petition promised, and everything that became of it.
-- due_on moves with an extension, promised_on never: with source and content it says that a promise is the same one.
-- repeated counts how often the same one was made and done before, by a petition that was reopened.
create table commitment (
    id             varchar(36)  primary key,
    case_number    varchar(30)  not null unique,
    source         varchar(30)  not null,
    round_case     varchar(30)  not null,
    content        text         not null,
    content_sha256 varchar(64)  not null,
    owner          varchar(500) not null,
    promised_on    date         not null,
    due_on         date         not null,
    state          varchar(20)  not null,
    made_at        timestamp    not null,
    result         text,
    done_on        date,
    closed_at      timestamp,
    returned       integer      not null default 0,
    repeated       bigint       not null,
    constraint commitment_once unique (source, content_sha256, promised_on, repeated)
);
create index commitment_round on commitment (round_case, case_number);
create index commitment_state on commitment (state, due_on);

create table commitment_event (
    commitment_id varchar(36) not null references commitment (id),
    seq           integer     not null,
    kind          varchar(20) not null,
    happened_at   timestamp   not null,
    acted_by      varchar(64),
    remark        text,
    concerns_day  date,
    primary key (commitment_id, seq)
);
