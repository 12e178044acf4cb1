-- What somebody said of how such files are written, such as which row names their columns, remembered with what the columns mean.
alter table feedback.import_profile add column told jsonb;
