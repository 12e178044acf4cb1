-- A giver's "half" or "no" puts an action back: no identifier may hold the hour of it.
alter table actions.history alter id set default gen_random_uuid();
alter table actions.history add entry bigint generated always as identity;
