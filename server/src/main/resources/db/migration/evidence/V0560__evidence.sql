create schema evidence;
grant usage on schema evidence to ${app};

-- Something to take into a meeting: a question in somebody's own words, and the figures as they were counted when it was made, so that
-- everybody in the room has the same ones. Counting again makes a new version.
create table evidence.pack (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    meeting     text not null check (length(meeting) between 1 and 200),
    meeting_on  platform.day not null,
    question    text not null check (length(question) between 1 and 300),
    place_id    uuid, -- with all below it; null: the whole organisation
    theme       int, -- null: whatever people talked about
    first_month platform.day not null check (extract(day from first_month) = 1),
    last_month  platform.day not null check (extract(day from last_month) = 1),
    pairs       int not null check (pairs between 1 and 24), -- so many stories, and so many numbers
    figures     jsonb not null,
    questions   text[] not null,
    version     int not null default 1,
    made_by     uuid not null,
    made_at     timestamptz not null,
    primary key (org_id, id),
    check (last_month >= first_month)
);
create index pack_latest on evidence.pack (org_id, made_at desc, id desc);
call platform.tenant_table('evidence.pack', 'select, insert, update');

-- Whose words stand where in a pack. Only the feedback is named: the words are asked for anew each time, with the giver's consent of
-- that day. What was swapped stays, with the reason.
create table evidence.story (
    org_id      uuid not null default platform.current_org(),
    pack_id     uuid not null,
    id          uuid not null default uuidv7(),
    position    int not null check (position between 1 and 24),
    feedback_id uuid, -- null: nobody's; the place stays empty
    theme       int, -- what its place in the numbers is told by
    chosen_by   uuid, -- null: by the rule that every pack is made by
    chosen_at   timestamptz not null,
    reason      text,
    ended_at    timestamptz,
    primary key (org_id, id),
    foreign key (org_id, pack_id) references evidence.pack (org_id, id)
);
create unique index story_standing on evidence.story (org_id, pack_id, position) where ended_at is null;
call platform.tenant_table('evidence.story', 'select, insert, update');
