create table conference_round (
    id                varchar(36)  primary key,
    case_number       varchar(30)  not null unique,
    round_year        integer      not null,
    ordinal           integer      not null,
    theme             varchar(500),
    plan_reference    varchar(60)  not null,
    plan_date         date         not null,
    notice_receivers  varchar(500),
    notice_on         date         not null,
    intake_from       date         not null,
    intake_to         date         not null,
    session_start     timestamp    not null,
    session_end       timestamp    not null,
    place             varchar(300) not null,
    signer            varchar(64)  not null,
    secretary         varchar(64)  not null,
    chair             varchar(64)  not null,
    programme         text,
    state             varchar(20)  not null,
    calendar_sequence integer      not null default 0,
    intake_opened_at  timestamp,
    intake_closed_at  timestamp,
    received          integer,
    received_late     integer,
    created_at        timestamp    not null,
    closed_at         timestamp,
    report_sha256     varchar(64),
    constraint conference_round_once unique (round_year, ordinal)
);

create table conference_decision (
    round_id   varchar(36)   not null references conference_round (id),
    seq        integer       not null,
    about      varchar(20)   not null,
    approved   boolean       not null,
    findings   varchar(4000) not null,
    reason     varchar(2000),
    decided_by varchar(64)   not null,
    decided_at timestamp     not null,
    primary key (round_id, seq)
);

create table conference_change (
    id            varchar(36)   primary key,
    round_id      varchar(36)   not null references conference_round (id),
    cancels       boolean       not null,
    reason        varchar(2000) not null,
    intake_to     date,
    session_start timestamp,
    session_end   timestamp,
    place         varchar(300),
    before_intake_from   date,
    before_intake_to     date,
    before_session_start timestamp,
    before_session_end   timestamp,
    before_place         varchar(300),
    state         varchar(20)   not null,
    requested_by  varchar(64)   not null,
    requested_at  timestamp     not null,
    applied_at    timestamp
);
create index conference_change_round on conference_change (round_id, requested_at);

create table conference_minutes (
    round_id       varchar(36) primary key references conference_round (id),
    started_at     timestamp   not null,
    ended_at       timestamp   not null,
    attendee_count integer     not null,
    attendees      text        not null,
    course         text        not null,
    live_questions integer     not null,
    recorded_at    timestamp   not null
);

create table conference_conclusion (
    round_id varchar(36)   not null references conference_round (id),
    seq      integer       not null,
    content  varchar(2000) not null,
    owner    varchar(200)  not null,
    due_on   date          not null,
    primary key (round_id, seq)
);
