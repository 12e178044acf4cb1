-- The file of refused rows begins with the header of the file they came in, which outlives the survey.
alter table feedback.import add column header text[] not null default '{}';
