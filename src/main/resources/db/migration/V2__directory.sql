-- Who exists, from when to when, and who is told what. Names and titles are facts and are printed word for word.

create table directory_office (
    id              integer      not null primary key check (id = 1),
    host_name       varchar(200) not null,
    superior_body   varchar(200) not null,
    superior_short  varchar(200) not null,
    issuing_short   varchar(200) not null,
    notation_suffix varchar(30)  not null,
    place           varchar(100) not null,
    head_title      varchar(200) not null
);

create table directory_body (
    code           varchar(60)  not null primary key,
    kind           varchar(10)  not null check (kind in ('BODY', 'UNIT')),
    name           varchar(200) not null,
    short_name     varchar(200) not null,
    email          varchar(254),
    valid_from     date         not null,
    valid_to       date,
    successor_code varchar(60) references directory_body (code),
    check (valid_to is null or valid_to >= valid_from),
    check (successor_code is null or valid_to is not null)
);

create table directory_group (
    code varchar(60)  not null primary key,
    name varchar(200) not null
);

create table directory_group_line (
    group_code   varchar(60) not null references directory_group (code),
    line         integer     not null,
    printed_text varchar(200),
    primary key (group_code, line)
);

create table directory_group_line_body (
    group_code varchar(60) not null,
    line       integer     not null,
    seat       integer     not null,
    body_code  varchar(60) not null references directory_body (code),
    primary key (group_code, line, seat),
    foreign key (group_code, line) references directory_group_line (group_code, line)
);

create table directory_official (
    sort_order      integer      not null primary key,
    username        varchar(64) unique,
    name            varchar(50)  not null,
    position_title  varchar(100) not null,
    signature_lines varchar(400) not null,
    valid_from      date         not null,
    valid_to        date,
    check (valid_to is null or valid_to >= valid_from)
);

create table directory_legal_basis (
    code       varchar(60)   not null primary key,
    sort_order integer       not null unique,
    type       varchar(100)  not null,
    number     varchar(60)   not null,
    issued_on  date          not null,
    issuer     varchar(200)  not null,
    title      varchar(1000) not null,
    valid_from date          not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from)
);
