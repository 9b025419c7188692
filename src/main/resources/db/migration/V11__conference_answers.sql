-- Live questions are petitions of their own now and counted there.
alter table conference_minutes drop column live_questions;

create table conference_assignment (
    round_id    varchar(36)   not null references conference_round (id),
    seq         integer       not null,
    note        varchar(2000),
    assigned_by varchar(64)   not null,
    assigned_at timestamp     not null,
    primary key (round_id, seq)
);
