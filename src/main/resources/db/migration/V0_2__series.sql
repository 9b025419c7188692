create table gap_free_series (
    name        varchar(60) primary key,
    last_number integer     not null
);
