-- A promise keeps the date that was given first, whatever becomes of it, and what ended it: in public nothing that was promised disappears.
alter table actions.action
    add column times_back int not null default 0, -- how often people said that it had not changed
    add column told_on platform.day, -- on which it was marked as done, whatever day was given; null as below
    add column dropped_on platform.day, -- null for what was dropped before this was kept
    add column closed_with boolean not null default false; -- dropped because its matter was closed as not resolved

-- What was dropped with its matter says so in its reason. The owner of the table sees all rows only while nothing is forced on them.
alter table actions.action no force row level security;
update actions.action set closed_with = true where state = 'dropped' and reason like 'The matter was closed as not resolved. %';
update actions.action set times_back = 1 where state = 'put_back' or (state = 'started' and done_on is not null);
alter table actions.action force row level security;
