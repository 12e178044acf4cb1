create schema budgets;
grant usage on schema budgets to ${app};

-- Money that patient leaders decide about.
create table budgets.budget (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    name        text not null check (length(name) between 1 and 200),
    purpose     text not null check (length(purpose) between 1 and 2000),
    place_id    uuid, -- null: the organisation as a whole
    ends_on     platform.day not null, -- nothing is approved after this day
    opened_by   uuid not null,
    opened_on   platform.day not null,
    primary key (org_id, id)
);
-- A right to change a row is what it takes to hold it; nothing but the end can be moved.
call platform.tenant_table('budgets.budget', 'select, insert');
grant update (ends_on) on budgets.budget to ${app};

-- Each entry moves an amount from one account to another, so that all accounts together always come to nothing. None is ever changed.
create table budgets.entry (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null,
    budget_id   uuid not null,
    n           int not null check (n > 0),
    kind        text not null check (kind in ('allot', 'commit', 'settle', 'release', 'lapse', 'reverse')),
    from_account text not null check (from_account in ('outside', 'left', 'approved', 'paid')),
    to_account  text not null check (to_account in ('outside', 'left', 'approved', 'paid')),
    pence       bigint not null check (pence >= 0),
    of_entry    uuid, -- the approval that it settles, releases or lapses; what a reversal takes back
    with_entry  uuid, -- a payment of less than was approved releases the rest: the payment it came with
    what        text not null check (length(what) between 1 and 1000),
    payee       text check (length(payee) between 1 and 200), -- of an approval
    lapses_on   platform.day, -- of an approval: not paid by the end of this day, it lapses; null: never
    decision_id uuid, -- of an approval: by which decision; null where it is told in words
    decided     text check (length(decided) between 1 and 1000), -- of an approval, and of an allotment: who decided it, and how
    booked_by   uuid, -- null: by itself
    booked_as   text not null, -- role
    booked_on   platform.day not null,
    foreign key (org_id, budget_id) references budgets.budget (org_id, id),
    check (from_account <> to_account),
    check ((kind in ('settle', 'release', 'lapse', 'reverse')) = (of_entry is not null)),
    check (kind <> 'commit' or payee is not null)
);
create unique index entry_in_order on budgets.entry (org_id, budget_id, n);
alter table budgets.entry
    add primary key (org_id, id), -- made last, so that it is found first while the table is empty
    add foreign key (org_id, of_entry) references budgets.entry (org_id, id),
    add foreign key (org_id, with_entry) references budgets.entry (org_id, id);
call platform.tenant_table('budgets.entry', 'select, insert');
