-- A question that somebody who works here puts to the patient leaders.
create table influence.question (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    question    text not null check (length(question) between 1 and 500),
    about       text check (about in ('matter', 'proposal', 'decision', 'action')),
    about_id    uuid,
    about_words text check (length(about_words) between 1 and 2000),
    wanted_by   platform.day not null,
    asked_by    uuid not null,
    asked_as    text not null, -- role
    asked_on    platform.day not null,
    check ((about is null) = (about_id is null)),
    check (about is not null or about_words is not null)
);
create index question_by_asker on influence.question (org_id, asked_by);
alter table influence.question add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('influence.question', 'select, insert');
-- A right to change a row is what it takes to hold it; nothing but the day can be moved.
grant update (wanted_by) on influence.question to ${app};

-- What one leader writes in reply. Each change is a version of its own, and all stay.
create table influence.reply (
    org_id      uuid not null default platform.current_org(),
    question_id uuid not null,
    by          uuid not null,
    version     int not null check (version > 0),
    words       text not null check (length(words) between 1 and 4000),
    written_on  platform.day not null,
    foreign key (org_id, question_id) references influence.question (org_id, id)
);
alter table influence.reply add primary key (org_id, question_id, by, version);
call platform.tenant_table('influence.reply', 'select, insert');

-- The version that leaders say is their reply. One for each question.
create table influence.our_reply (
    org_id      uuid not null default platform.current_org(),
    question_id uuid not null,
    by          uuid not null, -- who wrote it
    version     int not null,
    said_by     uuid not null, -- who said that it is the reply of all
    said_on     platform.day not null,
    primary key (org_id, question_id),
    foreign key (org_id, question_id, by, version) references influence.reply (org_id, question_id, by, version)
);
call platform.tenant_table('influence.our_reply', 'select, insert');

-- What became of it, as whoever asked says. Said once, and it stays.
create table influence.became (
    org_id      uuid not null default platform.current_org(),
    question_id uuid not null,
    how         text not null check (how in ('taken_up', 'in_part', 'not_taken')),
    words       text not null check (length(words) between 1 and 2000),
    said_by     uuid not null,
    said_on     platform.day not null,
    primary key (org_id, question_id),
    foreign key (org_id, question_id) references influence.our_reply (org_id, question_id)
);
call platform.tenant_table('influence.became', 'select, insert');
