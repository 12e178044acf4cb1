create schema proposals;
grant usage on schema proposals to ${app};

-- The last number given to a proposal, one row for each organisation.
create table proposals.numbering (
    org_id uuid not null default platform.current_org(),
    last   int not null,
    primary key (org_id)
);
call platform.tenant_table('proposals.numbering', 'select, insert, update');

-- What somebody proposes to change. Its words stand in its versions; here stands where it is on its way.
create table proposals.proposal (
    org_id         uuid not null default platform.current_org(),
    id             uuid not null default uuidv7(),
    number         int not null,
    place_id       uuid, -- null: the organisation as a whole
    matter_id      uuid, -- that it was raised from; null: an idea of one's own
    stage          text not null default 'idea'
        check (stage in ('idea', 'question', 'design', 'decision', 'delivery', 'review')),
    latest         int not null default 1, -- version
    raised_by      uuid not null,
    raised_as      text not null, -- role
    raised_on      platform.day not null,
    why_without    text check (length(why_without) between 1 and 2000), -- why it goes on without a patient among its authors; published
    why_without_by uuid,
    why_without_on platform.day,
    withdrawn_on   platform.day,
    withdrawn_why  text,
    primary key (org_id, id),
    unique (org_id, number),
    check ((why_without is null) = (why_without_by is null) and (why_without is null) = (why_without_on is null)),
    check ((withdrawn_on is null) = (withdrawn_why is null))
);
create index proposal_of_matter on proposals.proposal (org_id, matter_id) where matter_id is not null;
call platform.tenant_table('proposals.proposal', 'select, insert, update');

-- What it says, in versions that nobody changes any more.
create table proposals.version (
    org_id      uuid not null default platform.current_org(),
    proposal_id uuid not null,
    n           int not null check (n > 0),
    title       text not null check (length(title) between 1 and 200),
    change      text not null check (length(change) between 1 and 4000),
    whom        text not null check (length(whom) between 1 and 1000),
    note        text not null check (length(note) between 1 and 300), -- a word on what changed
    written_by  uuid not null,
    written_as  text not null, -- role
    written_on  platform.day not null,
    begun_from  int, -- the version that its writer began from; null for the first
    merged_with int, -- the version that somebody else had saved meanwhile, which it was merged with; null for none
    primary key (org_id, proposal_id, n),
    foreign key (org_id, proposal_id) references proposals.proposal (org_id, id)
);
call platform.tenant_table('proposals.version', 'select, insert');

-- Who is asked to be an author, and who is one: nobody but by their own acceptance.
create table proposals.authorship (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    proposal_id uuid not null,
    account_id  uuid not null,
    invited_by  uuid not null,
    invited_on  platform.day not null,
    accepted_on platform.day,
    accepted_as text, -- role
    ended_on    platform.day,
    primary key (org_id, id),
    foreign key (org_id, proposal_id) references proposals.proposal (org_id, id),
    check ((accepted_on is null) = (accepted_as is null))
);
create unique index authorship_once on proposals.authorship (org_id, proposal_id, account_id) where ended_on is null;
create index authorship_of_account on proposals.authorship (org_id, account_id) where ended_on is null;
call platform.tenant_table('proposals.authorship', 'select, insert, update');

-- Who stands on a version as its authors.
create table proposals.version_author (
    org_id      uuid not null default platform.current_org(),
    proposal_id uuid not null,
    n           int not null,
    account_id  uuid not null,
    primary key (org_id, proposal_id, n, account_id),
    foreign key (org_id, proposal_id, n) references proposals.version (org_id, proposal_id, n)
);
call platform.tenant_table('proposals.version_author', 'select, insert');

-- Each move from one stage to another: when, why, by whom, and in which role they did it.
create table proposals.stage_change (
    org_id      uuid not null default platform.current_org(),
    proposal_id uuid not null,
    n           int not null,
    from_stage  text not null,
    to_stage    text not null,
    moved_by    uuid not null,
    moved_as    text not null, -- role
    moved_on    platform.day not null,
    moved_at    timestamptz not null,
    why         text not null check (length(why) between 1 and 2000),
    primary key (org_id, proposal_id, n),
    foreign key (org_id, proposal_id) references proposals.proposal (org_id, id)
);
call platform.tenant_table('proposals.stage_change', 'select, insert');

-- What patients did in it, in the stage it was in then. An invitation is none of these. What was recorded after its day says so for good.
create table proposals.part_taken (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    proposal_id uuid not null,
    kind        text not null check (kind in ('raised', 'joined', 'left', 'wrote', 'said', 'unsaid', 'moved', 'recorded')),
    account_id  uuid, -- null: patients who have no account, told of by whoever recorded it
    about       uuid, -- what it was done with, such as a comment
    what        text check (length(what) between 1 and 500), -- in the words of whoever recorded it; null for what the product saw itself
    done_on     platform.day not null,
    stage_then  text not null,
    undoes      uuid,
    recorded_by uuid not null,
    recorded_on platform.day not null,
    recorded_at timestamptz not null,
    foreign key (org_id, proposal_id) references proposals.proposal (org_id, id),
    check (done_on <= recorded_on)
);
create index part_taken_in on proposals.part_taken (org_id, proposal_id);
alter table proposals.part_taken
    add primary key (org_id, id), -- made last, so that it is found first while the table is empty
    add foreign key (org_id, undoes) references proposals.part_taken (org_id, id);
call platform.tenant_table('proposals.part_taken', 'select, insert');

-- Who is for it, with the version that they were for.
create table proposals.support (
    org_id      uuid not null default platform.current_org(),
    proposal_id uuid not null,
    account_id  uuid not null,
    n           int not null, -- version
    given_on    platform.day not null,
    primary key (org_id, proposal_id, account_id),
    foreign key (org_id, proposal_id, n) references proposals.version (org_id, proposal_id, n)
);
call platform.tenant_table('proposals.support', 'select, insert, update, delete');

-- What people say to it, with the version that they said it to. Who takes a comment back takes its words away; that there was one stays.
create table proposals.comment (
    org_id        uuid not null default platform.current_org(),
    id            uuid not null default uuidv7(),
    proposal_id   uuid not null,
    n             int not null, -- version
    account_id    uuid not null,
    said_as       text not null, -- role
    said_on       platform.day not null,
    stage_then    text not null,
    words         text check (length(words) between 1 and 2000), -- null: taken back
    taken_back_on platform.day,
    primary key (org_id, id),
    foreign key (org_id, proposal_id, n) references proposals.version (org_id, proposal_id, n),
    check ((words is null) = (taken_back_on is not null))
);
create index comment_on_proposal on proposals.comment (org_id, proposal_id);
call platform.tenant_table('proposals.comment', 'select, insert, update');
