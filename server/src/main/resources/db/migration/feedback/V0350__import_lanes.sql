-- Two writers share an import: all rows of one response go to the same, by the last bit of its identifier. Rows done are counted apart,
-- so that an import that was cut knows how far each had come.
alter table feedback.import add column odd_done bigint not null default 0;
alter table feedback.import add check (odd_done between 0 and rows_done);

-- One that is under way was counted by the row; it begins anew, and finds what it stored already there.
alter table feedback.import no force row level security;
update feedback.import set rows_done = 0, stored = 0, known = 0, refused = 0, responses = 0, comments = 0, wordless = 0, unscored = 0,
                           disagreeing = 0
where state = 'running';
alter table feedback.import force row level security;
