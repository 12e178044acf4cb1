-- What an organisation confirmed of the reference data that was not read in its source: it asked whoever collects the return, or looked the
-- days up, and says who told it so.
create table returns.confirmed (
    org_id  uuid not null default platform.current_org(),
    what    text not null check (what ~ '^(setting:[a-z0-9-]+|holidays:[0-9]{4})$'),
    told_by text not null check (length(told_by) between 1 and 200),
    by      uuid,
    day     platform.day not null,
    primary key (org_id, what)
);
call platform.tenant_table('returns.confirmed', 'select, insert, delete');
