-- What officials signed with their own tokens. An upload replaces no earlier one: the best counts,
-- all stay. What one is worth is told when it is taken in; posted_at says that it went to the recipients.
create table document_signed_original (
    document_id varchar(36) not null references document (id),
    seq         integer     not null,
    pdf         file_bytes  not null,
    sha256      varchar(64) not null,
    text_match  varchar(20) not null,
    standing    varchar(20) not null,
    signatures  text        not null,
    uploaded_by varchar(64) not null,
    uploaded_at timestamp   not null,
    posted_by   varchar(64),
    posted_at   timestamp,
    primary key (document_id, seq)
);

-- Codes by which agencies know each other in electronic exchange (QCVN 102:2016/BTTTT); an office may not have them yet.
alter table directory_office add column agency_code varchar(35);
alter table directory_body add column agency_code varchar(35);
