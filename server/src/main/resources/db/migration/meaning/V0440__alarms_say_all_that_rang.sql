-- An alarm of the machine says every sentence that rang it, not only the first: the first may be what harm was said after.
-- The first and the last behind it of each, in order; null for alarms of before, which say only one.
alter table meaning.alarm add column rung int[];
