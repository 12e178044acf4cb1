create schema decisions;
grant usage on schema decisions to ${app};

-- The last number given to a decision, one row for each organisation.
create table decisions.numbering (
    org_id uuid not null default platform.current_org(),
    last   int not null,
    primary key (org_id)
);
call platform.tenant_table('decisions.numbering', 'select, insert, update');

-- A decision that is being set up. Nobody has been promised anything yet, so it changes as often as somebody likes, and can go.
create table decisions.draft (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    place_id    uuid, -- null: the organisation as a whole
    title       text not null check (length(title) between 1 and 200),
    form        jsonb not null, -- all that was entered
    made_by     uuid not null,
    made_on     platform.day not null,
    primary key (org_id, id)
);
call platform.tenant_table('decisions.draft', 'select, insert, update, delete');

-- A decision, with rules that were published before it opened. No right to change them is given to anybody.
create table decisions.decision (
    org_id         uuid not null default platform.current_org(),
    id             uuid not null,
    number         int not null,
    place_id       uuid, -- null: the organisation as a whole
    proposal_id    uuid, -- that it is about; null for none
    follows        uuid, -- the decision whose second round it is; null for none
    title          text not null check (length(title) between 1 and 200),
    about          text not null check (length(about) between 1 and 4000),
    method         text not null check (method in ('marks', 'score', 'dots', 'rank', 'yesno', 'consent')),
    secret         boolean not null, -- who voted is kept apart from what
    absent         text not null check (absent in ('void', 'lapse')),
    abstaining     boolean not null, -- whether who abstains counts for the quorum
    majority       text, -- yesno: yes must be more, in per cent
    most           text, -- score: the top of the scale; dots: how many each voter has
    each_most      text, -- dots: how many on one option
    seats          int not null default 1 check (seats > 0), -- how many options are chosen
    close_within   text, -- points between the last chosen and the first left out within which it goes to talk; null: never
    listed         boolean not null, -- whether it stands in the public register when it has ended
    opens_at       timestamptz not null,
    closes_at      timestamptz not null,
    published_by   uuid not null,
    published_as   text not null, -- role
    published_at   timestamptz not null,
    state          text not null default 'published' check (state in ('published', 'closed', 'called_off')),
    ended_by       uuid, -- null: closed by itself
    ended_at       timestamptz,
    why_off        text check (length(why_off) between 1 and 2000),
    unique (org_id, number),
    check (opens_at < closes_at),
    check ((state in ('closed', 'called_off')) = (ended_at is not null)),
    check ((state = 'called_off') = (why_off is not null)),
    check (method <> 'marks' or not secret)
);
call platform.tenant_table('decisions.decision', 'select, insert');
grant update (state, ended_by, ended_at, why_off) on decisions.decision to ${app};
create index decision_of_proposal on decisions.decision (org_id, proposal_id) where proposal_id is not null;
create index decision_running on decisions.decision (org_id, closes_at) where ended_at is null;
alter table decisions.decision add primary key (org_id, id); -- made last, so that it is found first while the table is empty
create trigger ring after insert on decisions.decision for each statement execute function platform.ring('decisions');

-- What can be chosen, in the order in which it was published.
create table decisions.option (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0),
    label       text not null check (length(label) between 1 and 200),
    primary key (org_id, decision_id, n),
    unique (org_id, decision_id, label),
    foreign key (org_id, decision_id) references decisions.decision (org_id, id)
);
call platform.tenant_table('decisions.option', 'select, insert');

-- Who decides: patients and staff, each with what they hold however many of them turn up.
create table decisions.party (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    code        text not null check (code in ('patients', 'staff')),
    share       text not null, -- in per cent, as it was written
    quorum      int not null check (quorum >= 0),
    primary key (org_id, decision_id, code),
    foreign key (org_id, decision_id) references decisions.decision (org_id, id)
);
call platform.tenant_table('decisions.party', 'select, insert');

-- Who may vote, by name, as it was when the decision was published. Roles that change later change nothing here.
create table decisions.voter (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0),
    party       text not null,
    code        text not null, -- what is published in place of the name
    name        text not null check (length(name) between 1 and 200),
    account_id  uuid, -- null: votes on paper or by somebody else
    primary key (org_id, decision_id, n),
    unique (org_id, decision_id, code),
    foreign key (org_id, decision_id, party) references decisions.party (org_id, decision_id, code)
);
create unique index voter_once on decisions.voter (org_id, decision_id, account_id) where account_id is not null;
create index voter_of_account on decisions.voter (org_id, account_id) where account_id is not null;
call platform.tenant_table('decisions.voter', 'select, insert');

-- How far each has come. The row is there before voting opens, so that two who race on a first vote meet at it.
create table decisions.turn (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    voter       int not null,
    ready_at    timestamptz, -- when they read what voting means here, and said what interests they have
    ballots     int not null default 0, -- how many they cast; the last counts
    voted_on    platform.day,
    primary key (org_id, decision_id, voter),
    foreign key (org_id, decision_id, voter) references decisions.voter (org_id, decision_id, n)
);
call platform.tenant_table('decisions.turn', 'select, insert, update');

-- What keeps somebody out of a decision, or out of what is said of one option. Said by themselves, before the papers open.
create table decisions.interest (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    decision_id uuid not null,
    voter       int not null,
    option      int, -- null: the whole decision
    what        text not null check (length(what) between 1 and 1000),
    said_by     uuid not null,
    said_at     timestamptz not null,
    primary key (org_id, id),
    foreign key (org_id, decision_id, voter) references decisions.voter (org_id, decision_id, n),
    foreign key (org_id, decision_id, option) references decisions.option (org_id, decision_id, n)
);
create unique index interest_once on decisions.interest (org_id, decision_id, voter, coalesce(option, 0));
call platform.tenant_table('decisions.interest', 'select, insert');

-- Marks: criteria that belong together, and what patients hold of the marks in them.
create table decisions.domain (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0),
    label       text not null check (length(label) between 1 and 100),
    patients    text, -- in per cent; null: as in the whole decision
    primary key (org_id, decision_id, n),
    unique (org_id, decision_id, label),
    foreign key (org_id, decision_id) references decisions.decision (org_id, id)
);
call platform.tenant_table('decisions.domain', 'select, insert');

-- Marks: what options are marked by.
create table decisions.criterion (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    n           int not null check (n > 0),
    domain      int not null,
    label       text not null check (length(label) between 1 and 100),
    weight      text not null, -- in per cent
    most        text not null, -- the top of its scale, which begins at 0
    minimum     text, -- an option under it cannot be chosen
    patients    text, -- in per cent; null: as in its domain
    price       boolean not null, -- marked by formula from prices, and by nobody
    tie         int, -- the how-manieth that is asked where totals are equal; null: not asked
    primary key (org_id, decision_id, n),
    unique (org_id, decision_id, label),
    foreign key (org_id, decision_id, domain) references decisions.domain (org_id, decision_id, n)
);
call platform.tenant_table('decisions.criterion', 'select, insert');

-- Every ballot there ever was, as it was cast. Where it is secret whose it is, its name was drawn, and its moment is that of the opening.
create table decisions.ballot (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    code        text not null, -- of the voter, or drawn from those of their party
    n           int not null check (n > 0), -- the how-manieth of this voter
    at          timestamptz not null,
    source      text not null check (source in ('online', 'paper', 'proxy')),
    says        jsonb not null, -- by the method, options and criteria by number
    reason      text check (length(reason) between 1 and 2000),
    entered_by  uuid, -- null where it is secret whose it is
    primary key (org_id, decision_id, code, n),
    foreign key (org_id, decision_id, code) references decisions.voter (org_id, decision_id, code)
);
call platform.tenant_table('decisions.ballot', 'select, insert');

-- What it came to: the published file as it was written when the decision closed, and what was worked out from it and from nothing else.
create table decisions.record (
    org_id      uuid not null default platform.current_org(),
    decision_id uuid not null,
    file        text not null,
    result      text not null,
    abstained   int not null, -- who said nothing, and by the rules did not count for the quorum either
    primary key (org_id, decision_id),
    foreign key (org_id, decision_id) references decisions.decision (org_id, id)
);
call platform.tenant_table('decisions.record', 'select, insert');
