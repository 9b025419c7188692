-- The number of an official letter ends with the drafting unit's abbreviation instead of a kind's symbol.
alter table directory_office add column drafting_unit varchar(30) default 'TCHCQT' not null;
