create schema matters;
grant usage on schema matters to ${app};

-- The last number given to a matter, one row for each organisation: people say "matter 12", not an identifier.
create table matters.numbering (
    org_id uuid not null default platform.current_org(),
    last   int not null,
    primary key (org_id)
);
call platform.tenant_table('matters.numbering', 'select, insert, update');

-- Something that several people raised, or one did gravely enough. Where it stands and whose turn it is follow from what was done in it,
-- by whichever module (MatterGraph), and are kept here so that the list of matters needs no other module's tables.
create table matters.matter (
    org_id         uuid not null default platform.current_org(),
    id             uuid not null default uuidv7(),
    number         int not null,
    title          text not null check (length(title) between 1 and 200),
    summary        text not null check (length(summary) between 1 and 4000),
    place_id       uuid, -- null: the organisation as a whole
    state          text not null default 'open'
        check (state in ('open', 'under_way', 'done', 'answered', 'back', 'resolved', 'not_resolved')),
    next_owner     uuid, -- null: whoever looks after matters
    opened_by      uuid not null,
    opened_on      platform.day not null,
    closed_on      platform.day,
    closing_reason text, -- null where those who raised it agreed
    primary key (org_id, id),
    unique (org_id, number)
);
create index matter_of_place on matters.matter (org_id, place_id);
call platform.tenant_table('matters.matter', 'select, insert, update');

-- Which feedback a matter gathers, from which act of the history to which. Who joined it or took it out, and why, stands there.
create table matters.gathered (
    org_id      uuid not null default platform.current_org(),
    matter_id   uuid not null,
    feedback_id uuid not null,
    place_id    uuid, -- of the feedback when it joined, so that people who see one place find its matters
    joined_in   bigint not null,
    left_in     bigint, -- null while it is in
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
