-- The law that a panel cites, published with its rules: one of those in the reference data by its code, or other rules in words.
create table decisions.law (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    code        text check (length(code) between 1 and 40), -- null: none of those in the reference data
    words       text check (length(words) between 1 and 500), -- null: nothing to add
    primary key (org_id, decision_id),
    foreign key (org_id, decision_id) references decisions.decision (org_id, id),
    check (code is not null or words is not null)
);
call platform.tenant_table('decisions.law', 'select, insert');
