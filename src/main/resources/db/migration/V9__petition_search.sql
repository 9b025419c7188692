-- The register's first page: newest receipt first, without sorting the whole book.
create index petition_newest on petition (received_at, id);
create index petition_newest_of_round on petition (round_case, received_at, id);
create index petition_merged on petition (merged_into);
create index petitioner_search_name on petitioner (search_name);
