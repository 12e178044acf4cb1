create schema clocks;
grant usage on schema clocks to ${app};

-- Duties of its own that an organisation set itself, in words; never a law. What a duty says is never changed: it ends, and another begins.
create table clocks.own_duty (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    name        text not null check (length(name) between 1 and 200),
    subject     text not null check (subject in ('complaint', 'data_protection', 'request', 'feedback')),
    step        text not null check (step in ('acknowledge', 'answer')),
    amount      int not null check (amount between 1 and 400),
    unit        text not null check (unit in ('working_days', 'days', 'months')),
    division    text not null check (division in ('england_and_wales', 'scotland', 'northern_ireland')),
    pauses      text not null default '' check (length(pauses) <= 500), -- what lets it stand still; empty for nothing
    valid_from  platform.day not null,
    valid_until platform.day check (valid_until >= valid_from),
    written_by  uuid not null
);
alter table clocks.own_duty add primary key (org_id, id);
call platform.tenant_table('clocks.own_duty', 'select, insert, update (valid_until)');

-- What a body outside asked for. It holds who asks and where the paper lies, never what patients said.
create table clocks.request (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    asked_by    text not null check (length(asked_by) between 1 and 200),
    what        text not null check (length(what) between 1 and 300),
    paper       text not null default '' check (length(paper) <= 300), -- where it lies
    received_on platform.day not null,
    logged_by   uuid not null,
    logged_on   platform.day not null,
    primary key (org_id, id)
);
call platform.tenant_table('clocks.request', 'select, insert');

-- A duty running for one thing. It keeps what the duty said on the day on which it began, whatever the law or the organisation says later.
create table clocks.clock (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default gen_random_uuid(), -- never of version 7: the moment could name a giver
    feedback_id uuid,
    request_id  uuid,
    duty        text not null,
    name        text not null,
    source      text not null,
    step        text not null check (step in ('acknowledge', 'answer')),
    amount      int not null check (amount >= 0),
    unit        text not null check (unit in ('working_days', 'days', 'months', 'without_delay')),
    division    text not null check (division in ('england_and_wales', 'scotland', 'northern_ireland')),
    pauses      text not null default '',
    started_on  platform.day not null,
    is_over     boolean not null default false, -- met or ended, as the last of what happened says; so that what runs is found quickly
    check ((feedback_id is null) <> (request_id is null)),
    unique (org_id, feedback_id, duty),
    unique (org_id, request_id, duty),
    foreign key (org_id, request_id) references clocks.request (org_id, id)
);
alter table clocks.clock add primary key (org_id, id);
call platform.tenant_table('clocks.clock', 'select, insert, update (is_over)');
create index clock_running on clocks.clock (org_id, started_on) where not is_over;

-- What happened to it. Nothing here is ever changed: what was wrong is taken back by another row.
create table clocks.happened (
    org_id   uuid not null default platform.current_org(),
    clock_id uuid not null,
    turn     int not null check (turn > 0),
    what     text not null check (what in ('owner', 'paused', 'resumed', 'met', 'ended', 'undone')),
    on_day   platform.day not null,
    how      text check (how in ('letter', 'email', 'telephone', 'spoken', 'reply', 'other')),
    words    text not null default '' check (length(words) <= 1000),
    owner    uuid, -- whose it is from then on
    noted_by uuid, -- null for what the product did by itself
    check ((what = 'owner') = (owner is not null)),
    check ((what = 'met') = (how is not null)),
    primary key (org_id, clock_id, turn),
    foreign key (org_id, clock_id) references clocks.clock (org_id, id)
);
call platform.tenant_table('clocks.happened', 'select, insert');

-- Each step of reminding is reached once, however many nodes look.
create table clocks.reminded (
    org_id     uuid not null default platform.current_org(),
    clock_id   uuid not null,
    days       int not null, -- after the day on which it is due; before it where less than 0
    due_on     platform.day not null, -- a clock that stood still is due on another day, and its steps come again
    who        text not null check (who in ('owner', 'higher')),
    reached_on platform.day not null,
    primary key (org_id, clock_id, due_on, days),
    foreign key (org_id, clock_id) references clocks.clock (org_id, id)
);
call platform.tenant_table('clocks.reminded', 'select, insert');

-- From when on clocks begin by themselves: what came before was never counted here, and is begun by hand where it is to be.
create table clocks.begun (
    org_id uuid not null default platform.current_org(),
    since  platform.day not null,
    primary key (org_id)
);
call platform.tenant_table('clocks.begun', 'select, insert');
