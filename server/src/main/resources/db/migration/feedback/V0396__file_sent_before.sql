-- What tells whether the same file was sent before, and tells nothing else of it. None for files sent before this was kept.
alter table feedback.import add column digest bytea;
