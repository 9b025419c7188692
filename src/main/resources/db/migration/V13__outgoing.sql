-- The outgoing register (Nghị định 30/2020/NĐ-CP, Phụ lục IV): one line per issued document, written when it is numbered and
-- never changed, so that a book of a hundred thousand is listed and searched without reading the documents themselves.
create table outgoing_entry (
    document_id   varchar(36)   primary key references document (id) on delete cascade,
    owner         varchar(30)   not null,
    template      varchar(200)  not null,
    kind          varchar(30)   not null,
    symbol        varchar(10)   not null,
    notation      varchar(30)   not null,
    number_year   integer       not null,
    number        integer       not null,
    issued_on     date          not null,
    title         text          not null,
    signer        varchar(200)  not null,
    recipients    text          not null,
    kept_by       varchar(500)  not null,
    copies        integer       not null,
    search_number varchar(80)   not null,
    search_text   varchar(8000) not null
);
create index outgoing_entry_newest on outgoing_entry (issued_on, symbol, number);
create index outgoing_entry_series on outgoing_entry (symbol, number_year, number, issued_on);
create index outgoing_entry_signer on outgoing_entry (signer, issued_on, symbol, number);
create index outgoing_entry_owner on outgoing_entry (owner);

-- What a message carries, so that the register can say whether a document reached its recipients.
alter table delivery_message add column about varchar(36);
create index delivery_message_about on delivery_message (about);
-- Numbers begin anew each year, so the same words may name two documents of one case: a mail belongs to the one that was
-- handed to the outbox when the mail was made, and to none where that does not tell. A day covers differences of time zone.
update delivery_message set about = (
    select case when count(*) = 1 then min(d.id) end from document d
    where d.owner = delivery_message.case_number and d.number is not null
        and d.dispatched_at > delivery_message.created_at - interval '1' day
        and d.dispatched_at < delivery_message.created_at + interval '1' day
        and delivery_message.subject like '% số ' || (case when d.number < 10 then '0' else '' end) || d.number || '/' || d.notation);
