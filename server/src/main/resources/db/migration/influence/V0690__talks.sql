create schema influence;
grant usage on schema influence to ${app};

-- A talk that a patient leader had with somebody who can move something, in the leader's own words.
create table influence.talk (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    whom        text check (length(whom) between 1 and 200), -- a name or a role; null where an account says it
    person      uuid, -- account of whoever was talked to; null: told in words
    what        text check (length(what) between 1 and 2000), -- null once it was taken back
    route       text check (route in ('meeting', 'corridor', 'call', 'email', 'other')), -- null: not said
    route_words text check (length(route_words) between 1 and 200),
    talked_on   platform.day not null,
    logged_by   uuid not null,
    logged_on   platform.day not null,
    corrected_on platform.day,
    taken_back_on platform.day,
    taken_back_why text check (length(taken_back_why) between 1 and 1000),
    check ((taken_back_on is null) = (taken_back_why is null)),
    check ((taken_back_on is null) = (what is not null)),
    check (taken_back_on is not null or whom is not null or person is not null)
);
create index talk_by_author on influence.talk (org_id, logged_by);
create index talk_by_person on influence.talk (org_id, person);
alter table influence.talk add primary key (org_id, id); -- made last, so that it is found first while the table is empty
-- Who logged it, and when, nobody can move.
call platform.tenant_table('influence.talk', 'select, insert');
grant update (whom, person, what, route, route_words, talked_on, corrected_on, taken_back_on, taken_back_why) on influence.talk to ${app};

-- The word of whoever was talked to. It stands beside what is said of them, and neither is ever changed by the other.
create table influence.talk_word (
    org_id      uuid not null default platform.current_org(),
    talk_id     uuid not null,
    n           int not null check (n > 0),
    words       text not null check (length(words) between 1 and 2000),
    by          uuid not null,
    said_on     platform.day not null,
    primary key (org_id, talk_id, n),
    foreign key (org_id, talk_id) references influence.talk (org_id, id)
);
call platform.tenant_table('influence.talk_word', 'select, insert');

-- What came of it. Only added to: the last counts, and the earlier ones stay beside it.
create table influence.talk_outcome (
    org_id      uuid not null default platform.current_org(),
    of_id       uuid not null,
    n           int not null check (n > 0),
    how         text not null check (how in ('moved', 'nothing')),
    about       text check (about in ('matter', 'proposal', 'decision', 'action')), -- of which page; null: told in words alone
    about_id    uuid,
    words       text check (length(words) between 1 and 2000),
    by          uuid not null,
    said_on     platform.day not null,
    primary key (org_id, of_id, n),
    foreign key (org_id, of_id) references influence.talk (org_id, id),
    check ((about is null) = (about_id is null)),
    check (how = 'moved' or about is null),
    check (words is not null or about is not null)
);
call platform.tenant_table('influence.talk_outcome', 'select, insert');
