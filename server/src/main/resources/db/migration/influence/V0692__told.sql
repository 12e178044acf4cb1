-- Where a story was told, and to whom. A leader names it in words of their own; whose it is, is never kept.
create table influence.told (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    story       text check (length(story) between 1 and 200), -- null once it was taken back, and so for the event
    event       text check (length(event) between 1 and 200),
    feedback_id uuid, -- that the story rests on; null where it rests on none
    audience    text not null check (audience in ('board', 'ward', 'public', 'other')),
    heard       int check (heard between 1 and 1000000), -- how many were there; null: not known
    told_on     platform.day not null,
    logged_by   uuid not null,
    logged_on   platform.day not null,
    taken_back_on platform.day,
    taken_back_why text check (length(taken_back_why) between 1 and 1000),
    check ((taken_back_on is null) = (taken_back_why is null)),
    check ((taken_back_on is null) = (story is not null)),
    check ((taken_back_on is null) = (event is not null))
);
create index told_by_feedback on influence.told (org_id, feedback_id);
alter table influence.told add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('influence.told', 'select, insert');
grant update (story, event, feedback_id, taken_back_on, taken_back_why) on influence.told to ${app};

-- What it moved. Only added to: the last counts, and the earlier ones stay beside it.
create table influence.told_outcome (
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
    foreign key (org_id, of_id) references influence.told (org_id, id),
    check ((about is null) = (about_id is null)),
    check (how = 'moved' or about is null),
    check (words is not null or about is not null)
);
call platform.tenant_table('influence.told_outcome', 'select, insert');
