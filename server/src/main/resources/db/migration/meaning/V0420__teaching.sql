-- What people teach the machine that reads. A theme of an organisation's own is never deleted, only ended: what was said of it stays.
create table meaning.own_theme (
    org_id     uuid not null default platform.current_org(),
    number     smallint not null check (number > 1000), -- the framework's stay below
    name       text not null,
    sentence   text not null,
    examples   text[] not null default '{}',
    edition    int not null default 1, -- grows with each change
    changed_by uuid not null,
    changed_at timestamptz not null,
    ended_at   timestamptz,
    primary key (org_id, number)
);
create unique index own_theme_name on meaning.own_theme (org_id, lower(name)) where ended_at is null;
call platform.tenant_table('meaning.own_theme', 'select, insert, update');

-- A judgement may now be about a theme of the organisation's own.
alter table meaning.assignment drop constraint assignment_framework_theme_fkey;

-- What was learnt from all standing judgements of an organisation, and what that did on examples held aside.
create table meaning.lessons (
    org_id      uuid not null default platform.current_org(),
    version     bigint not null, -- grows with each learning
    basis       text not null,   -- how many judgements there were, and were taken back, and so on: differs when any changed
    bytes       bytea not null,
    effects     jsonb not null,
    corrections int not null,
    made_at     timestamptz not null,
    primary key (org_id)
);
call platform.tenant_table('meaning.lessons', 'select, insert, update');

-- What the reader suggested as shipped, with its reasons, so that lessons can be applied again and undone without reading again.
alter table meaning.reading add column suggested jsonb not null default '[]'; -- [{theme, because}, ...]
create index reading_by_lessons on meaning.reading (org_id, lessons, read_at) where vector is not null;

-- The comments chosen for somebody to code, in their order.
create table meaning.coding (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    session     uuid not null,
    place       smallint not null,
    account_id  uuid not null,
    feedback_id uuid not null,
    state       text not null default 'waiting' check (state in ('waiting', 'coded', 'skipped')),
    at          timestamptz not null, -- when it was chosen, then when it was coded or skipped
    primary key (org_id, id),
    unique (org_id, session, place)
);
create index coding_of_account on meaning.coding (org_id, account_id, session);
create index coding_of_feedback on meaning.coding (org_id, feedback_id);
call platform.tenant_table('meaning.coding', 'select, insert, update');
