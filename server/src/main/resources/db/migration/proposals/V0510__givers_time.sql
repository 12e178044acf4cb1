-- Givers reopen and settle matters with their word: no identifier may hold the hour of it.
alter table proposals.history alter id set default gen_random_uuid();
alter table proposals.history add entry bigint generated always as identity;
