-- What somebody typed and has not finished, for a day at most: the browser's Back must not lose it. Sealed with the installation's key, which is
-- not in the database, for it may hold what a patient said before anybody agreed to keep it.
create table people.draft (
    org_id     uuid not null default platform.current_org(),
    account_id uuid not null,
    form       text not null,
    sealed     bytea not null,
    at         timestamptz not null,
    primary key (org_id, account_id, form)
);
call platform.tenant_table('people.draft', 'select, insert, update, delete');
