create table petition (
    id            varchar(36) primary key,
    case_number   varchar(30) not null unique,
    round_case    varchar(30) not null,
    channel       varchar(20) not null,
    content       text        not null,
    received_at   timestamp   not null,
    registered_by varchar(64) not null,
    registered_at timestamp   not null
);
create index petition_round on petition (round_case, received_at);
