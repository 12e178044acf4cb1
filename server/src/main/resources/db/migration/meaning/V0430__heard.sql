-- When the meaning of a comment was last written, by the database's own clock: each node keeps up with all of them by it.
alter table meaning.reading add column kept_at timestamptz not null default clock_timestamp();
create index reading_kept on meaning.reading (org_id, kept_at, feedback_id, comment_id);
create index reading_of_comment on meaning.reading (org_id, comment_id);
