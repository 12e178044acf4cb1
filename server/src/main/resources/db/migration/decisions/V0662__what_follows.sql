-- What follows from a decision, in plain words. Only added to: the last counts, and the earlier ones stay beside it.
create table decisions.follow (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0), -- the how-manieth of this decision
    what        text not null check (length(what) between 1 and 4000),
    answers     uuid, -- account of whoever answers for it; null: whoever wrote it
    review_on   platform.day, -- when it is looked at again
    no_review   text check (length(no_review) between 1 and 1000), -- why it is not
    by          uuid not null,
    as_role     text not null,
    at          timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id) references decisions.decision (org_id, id),
    check ((review_on is null) = (no_review is not null))
);
call platform.tenant_table('decisions.follow', 'select, insert');

-- How it went, when it was looked at again. Each review is done once.
create table decisions.looked_at (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null, -- of what was said to follow
    how         text not null check (how in ('kept', 'changed', 'not_done')),
    words       text not null check (length(words) between 1 and 4000),
    by          uuid not null,
    as_role     text not null,
    at          timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id, n) references decisions.follow (org_id, decision_id, n)
);
call platform.tenant_table('decisions.looked_at', 'select, insert');

-- The organisation went another way than was decided. It stands beside the outcome for ever: nobody has a right to change it or take it away.
create table decisions.otherwise (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    instead     text not null check (length(instead) between 1 and 1000),
    why         text not null check (length(why) between 1 and 4000),
    by          uuid not null,
    as_role     text not null,
    at          timestamptz not null,
    primary key (org_id, decision_id),
    foreign key (org_id, decision_id) references decisions.decision (org_id, id)
);
call platform.tenant_table('decisions.otherwise', 'select, insert');

-- Who of the voters has read that.
create table decisions.otherwise_read (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    account_id  uuid not null,
    primary key (org_id, decision_id, account_id),
    foreign key (org_id, decision_id) references decisions.otherwise (org_id, decision_id)
);
call platform.tenant_table('decisions.otherwise_read', 'select, insert');
