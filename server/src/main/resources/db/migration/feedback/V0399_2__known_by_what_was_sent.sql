-- Rows without a number of their own are known again by what stands in them. Those of the imports that are here were known by what was read in
-- them, which changes with what we can read; they are asked for by that as well.
alter table feedback.import add column as_sent boolean not null default false;
alter table feedback.import alter column as_sent set default true;
