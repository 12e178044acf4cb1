-- A version 7 identifier holds the millisecond it was made in, and a giver's hour could name them. What givers write gets identifiers
-- without a time, and an order of its own.
alter table feedback.feedback alter id set default gen_random_uuid();
alter table feedback.comment alter id set default gen_random_uuid();
alter table feedback.history alter id set default gen_random_uuid();
alter table feedback.history add entry bigint generated always as identity;
