-- What nobody counted beforehand is counted by an index alone, without the rows, where PostgreSQL knows that all of a page is seen by everybody. Vacuum
-- tells it so; by itself it would come only after a fifth of all rows have changed, and of ten million that is years.
alter table feedback.feedback set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
