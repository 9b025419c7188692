-- Sending documents to recipients: one message, one row per recipient, and what became of it.
-- Runs on H2 (PostgreSQL mode) and PostgreSQL.

create table delivery_message (
    id                   varchar(36)  not null primary key,
    case_number          varchar(50)  not null,
    subject              varchar(500) not null,
    body                 text         not null,
    created_at           timestamp with time zone not null,
    calendar_uid         varchar(255),
    calendar_sequence    integer,
    calendar_start       timestamp,
    calendar_end         timestamp,
    calendar_summary     varchar(500),
    calendar_location    varchar(500),
    calendar_description text,
    calendar_method      varchar(10)
);

create table delivery_attachment (
    message_id varchar(36)  not null references delivery_message (id),
    position   integer      not null,
    file_name  varchar(255) not null,
    media_type varchar(150) not null,
    content    file_bytes   not null,
    primary key (message_id, position)
);

create table delivery (
    id              varchar(36)  not null primary key,
    message_id      varchar(36)  not null references delivery_message (id),
    case_number     varchar(50)  not null,
    delivery_number integer      not null,
    recipient_name  text         not null,
    address         varchar(320),
    state           varchar(20)  not null,
    mail_message_id varchar(320) not null,
    attempts        integer      not null,
    sent_at         timestamp with time zone,
    last_error      text,
    constraint delivery_number_unique unique (case_number, delivery_number)
);

create index delivery_by_message on delivery (message_id);

-- What the records clerk decided each time an address was missing or refused.
create table delivery_correction (
    delivery_id      varchar(36) not null references delivery (id),
    position         integer     not null,
    corrected_at     timestamp with time zone not null,
    corrected_by     varchar(64),
    way              varchar(10) not null,
    previous_address varchar(320),
    refusal          text,
    note             text,
    primary key (delivery_id, position)
);
