-- What a year's plan of dialogues says; the document and its number are in the table of documents. in_use_for holds the
-- year until the plan was given up or recalled and another one is made, so that no two are made at once.
create table annual_plan (
    id          varchar(36) primary key,
    case_number varchar(30) not null unique,
    plan_year   integer     not null,
    in_use_for  integer,
    made_by     varchar(64) not null,
    made_at     timestamp   not null,
    constraint annual_plan_once unique (in_use_for)
);

create table annual_plan_round (
    plan_id       varchar(36)   not null references annual_plan (id),
    seq           integer       not null,
    planned_month integer       not null check (planned_month between 1 and 12),
    theme         varchar(1000) not null,
    unit          varchar(300)  not null,
    primary key (plan_id, seq)
);

create table annual_plan_task (
    plan_id varchar(36)   not null references annual_plan (id),
    seq     integer       not null,
    task    varchar(2000) not null,
    primary key (plan_id, seq)
);

-- A letter that urges one unit; what it lists is read from the registers when it is drafted.
create table reminder (
    id          varchar(36) primary key,
    case_number varchar(40) not null unique,
    round_case  varchar(30) not null,
    unit        varchar(60) not null,
    answer_by   date        not null,
    made_by     varchar(64) not null,
    made_at     timestamp   not null
);
create index reminder_round on reminder (round_case, case_number);

-- An office that is at work already has its directory; it gets the two new lists of recipients: those inside the office where
-- it has such a list, else the filing line alone, which it completes.
insert into directory_group (code, name)
    select 'plan', 'Nơi nhận kế hoạch đối thoại năm' from directory_office
        where not exists (select 1 from directory_group where code = 'plan');
insert into directory_group_line (group_code, line, printed_text)
    select 'plan', line, printed_text from directory_group_line where group_code = 'internal'
        and not exists (select 1 from directory_group_line where group_code = 'plan');
insert into directory_group_line_body (group_code, line, seat, body_code)
    select 'plan', b.line, b.seat, b.body_code from directory_group_line_body b
        join directory_group_line l on l.group_code = 'plan' and l.line = b.line
        where b.group_code = 'internal'
        and not exists (select 1 from directory_group_line_body where group_code = 'plan');
insert into directory_group_line (group_code, line, printed_text)
    select 'plan', 0, 'Lưu: VT, ' || drafting_unit from directory_office
        where not exists (select 1 from directory_group_line where group_code = 'plan');
insert into directory_group (code, name)
    select 'reminder', 'Nơi nhận công văn đôn đốc' from directory_office
        where not exists (select 1 from directory_group where code = 'reminder');
insert into directory_group_line (group_code, line, printed_text)
    select 'reminder', 0, 'Lưu: VT, ' || drafting_unit from directory_office
        where not exists (select 1 from directory_group_line where group_code = 'reminder');
