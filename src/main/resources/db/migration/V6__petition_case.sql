-- A letter is what arrived; a petition is one content of it. Identity stands apart, so that few queries can meet it.
create table petition_letter (
    id            varchar(36)  primary key,
    case_number   varchar(30)  not null unique,
    round_case    varchar(30)  not null,
    channel       varchar(20)  not null,
    received_at   timestamp    not null,
    late          boolean      not null,
    signatories   integer      not null,
    import_key    varchar(64)  unique,
    original_content text,
    registered_by varchar(64)  not null,
    registered_at timestamp    not null
);
create index petition_letter_round on petition_letter (round_case, received_at);

create table petitioner (
    letter_id       varchar(36)  primary key references petition_letter (id),
    standing        varchar(20)  not null,
    title           varchar(20),
    name            varchar(200),
    address         varchar(500),
    phone           varchar(30),
    email           varchar(254),
    identity_number varchar(12),
    representatives varchar(2000),
    publish_consent boolean      not null,
    search_name     varchar(800),
    retain_until    date,
    anonymised_at   timestamp
);
create index petitioner_retention on petitioner (retain_until);

create table petition_attachment (
    id         varchar(36)  primary key,
    letter_id  varchar(36)  not null references petition_letter (id),
    ordinal    integer      not null,
    name       varchar(200) not null,
    media_type varchar(100) not null,
    sha256     varchar(64)  not null,
    content    file_bytes   not null,
    added_by   varchar(64)  not null,
    added_at   timestamp    not null,
    constraint petition_attachment_once unique (letter_id, sha256)
);

insert into petition_letter (id, case_number, round_case, channel, received_at, late, signatories, registered_by, registered_at)
    select id, case_number, round_case, channel, received_at, false, 1, registered_by, registered_at from petition;
insert into petitioner (letter_id, standing, publish_consent) select id, 'ANONYMOUS', false from petition;

alter table petition add column letter_id varchar(36);
alter table petition add column ordinal integer default 1 not null;
alter table petition add column late boolean default false not null;
alter table petition add column secret boolean default false not null;
alter table petition add column state varchar(20) default 'RECEIVED' not null;
alter table petition add column search_text text default '' not null;
alter table petition add column summary varchar(500);
alter table petition add column kind varchar(20);
alter table petition add column competence varchar(20);
alter table petition add column field varchar(40);
alter table petition add column unit varchar(60);
alter table petition add column authority varchar(200);
alter table petition add column due_on date;
alter table petition add column due_why varchar(2000);
alter table petition add column extensions integer default 0 not null;
alter table petition add column urged_for date;
alter table petition add column answer_form varchar(20);
alter table petition add column answer text;
alter table petition add column answered_by varchar(64);
alter table petition add column commitment_owner varchar(200);
alter table petition add column commitment_due date;
alter table petition add column word_at timestamp;
alter table petition add column outcome varchar(30);
alter table petition add column closed_at timestamp;
alter table petition add column days_late integer;
alter table petition add column merged_into varchar(36);
alter table petition add column term varchar(40) default 'WORD_TO_PETITIONER' not null;
alter table petition add column term_from date;
alter table petition add column proposed_kind varchar(20);
alter table petition add column proposed_competence varchar(20);
alter table petition add column proposed_field varchar(40);
alter table petition add column proposed_unit varchar(60);
alter table petition add column missing varchar(4000);
alter table petition add column supplement_due date;
alter table petition add column refusal varchar(4000);
alter table petition add column asked_due_on date;
update petition set letter_id = id, term_from = cast(received_at as date);
alter table petition alter column term_from set not null;
alter table petition alter column letter_id set not null;
alter table petition add constraint petition_letter_of foreign key (letter_id) references petition_letter (id);
create index petition_of_letter on petition (letter_id);
create index petition_state on petition (round_case, state);
create index petition_due on petition (due_on, case_number);

create table petition_event (
    petition_id varchar(36)   not null references petition (id),
    seq         integer       not null,
    happened_at timestamp     not null,
    who         varchar(64)   not null,
    what        varchar(40)   not null,
    note        varchar(4000),
    primary key (petition_id, seq)
);

create table petition_reading (
    id          varchar(36) primary key,
    letter_id   varchar(36) not null references petition_letter (id),
    case_number varchar(30) not null,
    who         varchar(64) not null,
    read_at     timestamp   not null,
    purpose     varchar(30) not null
);
create index petition_reading_case on petition_reading (letter_id, read_at);

-- What an earlier edition took down has no term on file; it gets a calendar fortnight, marked as such.
update petition set due_on = cast(received_at as date) + 14, due_why = 'Chuyển từ sổ của phiên bản trước' where due_on is null;
alter table petition alter column due_on set not null;
alter table petition alter column due_why set not null;

-- Earlier editions only counted petitions: their processes are over. Filed, they can be reopened and then go the whole way.
update petition set state = 'CLOSED', outcome = 'FILED', closed_at = registered_at, days_late = 0,
    search_text = lower(content);
