create schema history;
grant usage on schema history to ${app};

-- What was done: one row for each deed, written once. The words are made when somebody reads it, so nothing here is told twice, however
-- many it concerns. Nobody may change or remove a row.
create table history.act (
    org_id      uuid not null default platform.current_org(),
    entry       bigint generated always as identity,
    id          uuid not null default gen_random_uuid(), -- of a version that holds no time: a giver's hour could name them
    day         platform.day not null, -- of the organisation
    at          timestamptz, -- null for a giver's own doing: of that the day only
    by_account  uuid, -- null: a giver, or the product itself
    by_role     text not null, -- one of the eight, GIVER or PRODUCT
    kind        text not null, -- the module that does it, and which of its kinds
    about_kind  text not null,
    about_id    uuid not null,
    within_kind text,
    within_id   uuid,
    reason      text,
    facts       jsonb not null default '{}', -- what the words are made of
    seen_by     text not null check (seen_by in ('team', 'its_giver', 'all_givers')),
    primary key (org_id, entry),
    unique (org_id, id),
    check ((within_id is null) = (within_kind is null))
);
create index act_about on history.act (org_id, about_id, entry);
create index act_within on history.act (org_id, within_id, entry) where within_id is not null;
call platform.tenant_table('history.act', 'select, insert');
