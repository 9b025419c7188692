-- Why a warning of the automatic check is accepted; the key names rule and passage, never the passage itself.
create table document_finding_waiver (
    document_id varchar(36)   not null references document (id),
    finding_key varchar(64)   not null,
    reason      varchar(1000) not null,
    given_by    varchar(64)   not null,
    given_at    timestamp     not null,
    primary key (document_id, finding_key)
);

alter table directory_legal_basis add column amended_by varchar(300);
