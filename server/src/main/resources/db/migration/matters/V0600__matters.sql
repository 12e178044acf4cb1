create schema matters;
grant usage on schema matters to ${app};

-- The last number given to a matter, one row for each organisation: people say "matter 12", not an identifier.
create table matters.numbering (
    org_id uuid not null default platform.current_org(),
    last   int not null,
    primary key (org_id)
);
call platform.tenant_table('matters.numbering', 'select, insert, update');

-- Something that several people raised, or one did gravely enough. State and owner of the next step are noted here by the modules
-- further down the thread, so that the list of matters needs no other module's tables.
create table matters.matter (
    org_id         uuid not null default platform.current_org(),
    id             uuid not null default uuidv7(),
    number         int not null,
    title          text not null check (length(title) between 1 and 200),
    summary        text not null check (length(summary) between 1 and 4000),
    place_id       uuid, -- null: the organisation as a whole
    state          text not null default 'open'
        check (state in ('open', 'promised', 'done', 'answered', 'back_with_owner', 'resolved', 'not_resolved')),
    next_owner     uuid, -- null: whoever looks after matters
    opened_by      uuid not null,
    opened_at      timestamptz not null,
    closed_at      timestamptz,
    closed_by      uuid, -- null: a giver agreed
    closing_reason text,
    primary key (org_id, id),
    unique (org_id, number)
);
create index matter_of_place on matters.matter (org_id, place_id);
call platform.tenant_table('matters.matter', 'select, insert, update');

-- Which feedback a matter gathers. What is taken out again stays, with the reason.
create table matters.gathered (
    org_id         uuid not null default platform.current_org(),
    matter_id      uuid not null,
    feedback_id    uuid not null,
    place_id       uuid, -- of the feedback when it joined, so that people who see one place find its matters
    added_by       uuid not null,
    added_at       timestamptz not null,
    removed_by     uuid,
    removed_at     timestamptz,
    removed_reason text,
    primary key (org_id, matter_id, feedback_id),
    foreign key (org_id, matter_id) references matters.matter (org_id, id)
);
create index gathered_of_feedback on matters.gathered (org_id, feedback_id);
call platform.tenant_table('matters.gathered', 'select, insert, update');

-- Who may read a matter, whatever places they see, because something in it is theirs to do.
create table matters.involved (
    org_id     uuid not null default platform.current_org(),
    matter_id  uuid not null,
    account_id uuid not null,
    primary key (org_id, matter_id, account_id),
    foreign key (org_id, matter_id) references matters.matter (org_id, id)
);
call platform.tenant_table('matters.involved', 'select, insert');

-- What was done to a matter, by whom, and why.
create table matters.history (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default gen_random_uuid(), -- givers settle matters with their word: it may not hold the hour of it
    entry      bigint generated always as identity,
    matter_id  uuid not null,
    at         timestamptz not null,
    by_account uuid, -- null: a giver
    what       text not null,
    reason     text,
    primary key (org_id, id),
    foreign key (org_id, matter_id) references matters.matter (org_id, id)
);
create index history_of_matter on matters.history (org_id, matter_id, at);
call platform.tenant_table('matters.history', 'select, insert');
