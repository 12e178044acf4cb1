-- Whether people vote in other ways beside: on paper, by somebody they send, by a show of hands. Said before it opens, like all rules.
alter table decisions.decision add column papers boolean not null default false, add check (not papers or method <> 'marks');

-- Somebody handed in an envelope with their ballot, or sent somebody who did, or raised a hand: who, and not what is in it.
create table decisions.envelope (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0), -- the how-manieth in this decision
    voter       int not null,
    sent        text check (length(sent) between 1 and 500), -- whom they sent, and how that is known; null where they came themselves
    came_at     timestamptz not null, -- before voting ended
    entered_by  uuid not null,
    entered_at  timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id, voter) references decisions.voter (org_id, decision_id, n)
);
call platform.tenant_table('decisions.envelope', 'select, insert');

-- An envelope that was entered by mistake. It stays beside why.
create table decisions.envelope_back (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null,
    why         text not null check (length(why) between 1 and 500),
    by          uuid not null,
    at          timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id, n) references decisions.envelope (org_id, decision_id, n)
);
call platform.tenant_table('decisions.envelope_back', 'select, insert');

-- What was in an envelope, as somebody read it; where it is secret whose it is, of a side, and several that say the same at once.
create table decisions.paper (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0), -- the how-manieth in this decision
    party       text not null,
    envelope    int, -- null where it is secret
    "is"        text not null check ("is" in ('valid', 'blank', 'spoilt')),
    says        jsonb, -- as a ballot says it
    words       text check (length(words) between 1 and 2000), -- the voter's reason; of a spoilt one why it does not count
    copies      int not null check (copies > 0),
    entered_by  uuid not null,
    entered_at  timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id, party) references decisions.party (org_id, decision_id, code),
    foreign key (org_id, decision_id, envelope) references decisions.envelope (org_id, decision_id, n),
    check (("is" = 'valid') = (says is not null)),
    check ("is" <> 'spoilt' or words is not null),
    check (envelope is null or copies = 1)
);
call platform.tenant_table('decisions.paper', 'select, insert');

-- Somebody else looked at the paper: it says that, or it does not. Once it was looked at, that stands; a wrong one is entered anew.
create table decisions.paper_read (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null,
    correct     boolean not null,
    by          uuid not null,
    at          timestamptz not null,
    primary key (org_id, decision_id, n),
    foreign key (org_id, decision_id, n) references decisions.paper (org_id, decision_id, n)
);
call platform.tenant_table('decisions.paper_read', 'select, insert');

-- The count is complete: so many envelopes lay there, by hand, and every one is accounted for.
create table decisions.counted (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    party       text not null,
    envelopes   int not null check (envelopes >= 0),
    by          uuid not null,
    at          timestamptz not null,
    primary key (org_id, decision_id, party),
    foreign key (org_id, decision_id, party) references decisions.party (org_id, decision_id, code)
);
call platform.tenant_table('decisions.counted', 'select, insert');
