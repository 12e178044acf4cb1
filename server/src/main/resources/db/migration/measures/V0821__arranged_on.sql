-- Since when a place is a line: what was due before any was, was never this organisation's to make here, and is not late.
alter table measures.return_unit add column since date not null default current_date;
