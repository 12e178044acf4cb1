-- Marks are given alone until the decision's closing moment, and talked about until this one. Null where nothing is talked about.
alter table decisions.decision add column talk_until timestamptz;

-- What those of a party agreed on when they talked about a mark. Nothing is changed: the last of the same thing counts.
create table decisions.agreement (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0), -- the how-manieth in this decision
    party       text not null,
    option      int not null,
    criterion   int not null,
    mark        text not null,
    reason      text not null check (length(reason) between 1 and 1000),
    entered_by  uuid not null,
    entered_at  timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id, party) references decisions.party (org_id, decision_id, code),
    foreign key (org_id, decision_id, option) references decisions.option (org_id, decision_id, n),
    foreign key (org_id, decision_id, criterion) references decisions.criterion (org_id, decision_id, n)
);
call platform.tenant_table('decisions.agreement', 'select, insert');

-- Prices as somebody entered them, all options at once. They count when somebody else has confirmed them; of several the last.
create table decisions.prices (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0), -- the how-manieth in this decision
    criterion   int not null,
    amounts     jsonb not null, -- by option, by number, as they were written
    entered_by  uuid not null,
    entered_at  timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id, criterion) references decisions.criterion (org_id, decision_id, n)
);
call platform.tenant_table('decisions.prices', 'select, insert');

-- Who confirmed prices: somebody else than whoever entered them.
create table decisions.prices_confirmed (
    org_id       uuid not null default platform.current_org(),
    decision_id  uuid not null,
    n            int not null,
    confirmed_by uuid not null,
    confirmed_at timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id, n) references decisions.prices (org_id, decision_id, n)
);
call platform.tenant_table('decisions.prices_confirmed', 'select, insert');
