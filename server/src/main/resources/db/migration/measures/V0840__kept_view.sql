-- Views of the figures that people keep under a name.
create table measures.kept_view (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    account_id uuid not null,
    name       text not null check (length(name) between 1 and 80),
    query      text not null check (length(query) <= 400),
    kept_at    timestamptz not null default now(),
    deleted_at timestamptz,
    primary key (org_id, id)
);
create index kept_view_of_account on measures.kept_view (org_id, account_id) where deleted_at is null;
call platform.tenant_table('measures.kept_view', 'select, insert, update');
