-- Others may have read what was written down at a session. Whoever takes it back on a later day, or takes back what somebody else wrote,
-- says why, and that stands in its place. It does not stand in the history, which more people read.
alter table proposals.touch_point
    add column away_why text check (length(away_why) between 1 and 300),
    add check (away_why is null or away_on is not null);
grant update (away_why) on proposals.touch_point to ${app};
alter table proposals.idea
    add column away_why text check (length(away_why) between 1 and 300),
    add check (away_why is null or away_on is not null);
grant update (away_why) on proposals.idea to ${app};

-- Who said that they were there, and said on a later day that they were not.
create table proposals.codesign_not_there (
    org_id     uuid not null default platform.current_org(),
    session_id uuid not null,
    account_id uuid not null,
    said_on    platform.day not null, -- that they were
    back_on    platform.day not null, -- that they were not
    why        text not null check (length(why) between 1 and 300),
    primary key (org_id, session_id, account_id, back_on),
    foreign key (org_id, session_id) references proposals.codesign_session (org_id, id),
    check (said_on < back_on)
);
call platform.tenant_table('proposals.codesign_not_there', 'select, insert');
