-- A decision has one second vote, unless that was called off.
create unique index decision_followed_once on decisions.decision (org_id, follows) where follows is not null and state <> 'called_off';

-- What voters say to each other before they vote again. Nobody else reads it, whatever else they may read: where patient leaders decide alone,
-- that is no member of staff.
create table decisions.word (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0), -- the how-manieth in this decision
    words       text not null check (length(words) between 1 and 4000),
    said_by     uuid not null,
    said_at     timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id) references decisions.decision (org_id, id)
);
call platform.tenant_table('decisions.word', 'select, insert');
create policy voters_alone on decisions.word as restrictive to ${app} using (exists (
    select 1 from decisions.voter v
    where v.org_id = word.org_id and v.decision_id = word.decision_id and v.account_id = (select platform.current_account())));
