-- Co-design sessions: where people drew up a proposal together. Who came is counted, each person once; nobody needs to be named.
create table proposals.codesign_session (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    proposal_id uuid not null,
    held_on     platform.day not null,
    place       text not null check (length(place) between 1 and 200),
    patients    int not null check (patients between 0 and 999),
    carers      int not null check (carers between 0 and 999),
    leaders     int not null check (leaders between 0 and 999),
    clinical    int not null check (clinical between 0 and 999),
    managers    int not null check (managers between 0 and 999),
    support     int not null check (support between 0 and 999),
    others      int not null check (others between 0 and 999),
    contact_id  uuid, -- account: who looks through the notes for the group; null: nobody yet
    changes     int not null default 0, -- how often it was changed, so that of two who change it at once the later one is told
    recorded_by uuid not null,
    recorded_as text not null, -- role
    recorded_on platform.day not null,
    foreign key (org_id, proposal_id) references proposals.proposal (org_id, id),
    check (held_on <= recorded_on or changes > 0) -- a day that was corrected may be a later one
);
create index codesign_session_in on proposals.codesign_session (org_id, proposal_id, held_on);
create index codesign_session_looked_through_by on proposals.codesign_session (org_id, contact_id) where contact_id is not null;
alter table proposals.codesign_session
    add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('proposals.codesign_session', 'select, insert');
grant update (held_on, place, patients, carers, leaders, clinical, managers, support, others, contact_id, changes)
    on proposals.codesign_session to ${app};

-- Who is named as having been there. Named by somebody else, they say themselves whether they were; who says no is not named any more.
create table proposals.codesign_presence (
    org_id     uuid not null default platform.current_org(),
    session_id uuid not null,
    account_id uuid not null,
    named_by   uuid not null,
    named_on   platform.day not null,
    said_on    platform.day, -- null: not yet
    said_as    text, -- role
    primary key (org_id, session_id, account_id),
    foreign key (org_id, session_id) references proposals.codesign_session (org_id, id),
    check ((said_on is null) = (said_as is null))
);
create index codesign_presence_of on proposals.codesign_presence (org_id, account_id);
call platform.tenant_table('proposals.codesign_presence', 'select, insert, delete');
grant update (said_on, said_as) on proposals.codesign_presence to ${app};

-- Moments on the way of a patient, and how they felt. Whoever takes one away takes its words away; that there was one stays.
create table proposals.touch_point (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    session_id uuid not null,
    words      text check (length(words) between 1 and 500), -- null: taken away
    feeling    text check (feeling in ('safe', 'cared_for', 'listened_to', 'hopeful', 'confused', 'worried', 'alone', 'angry', 'ashamed')),
    strength   text check (strength in ('a_little', 'very')), -- null: nobody said how strongly
    added_by   uuid not null,
    added_as   text not null, -- role
    added_on   platform.day not null,
    away_by    uuid,
    away_on    platform.day,
    primary key (org_id, id),
    foreign key (org_id, session_id) references proposals.codesign_session (org_id, id),
    check ((words is null) = (away_on is not null) and (away_on is null) = (away_by is null)),
    check (away_on is null or feeling is null),
    check (feeling is not null or strength is null)
);
create index touch_point_in on proposals.touch_point (org_id, session_id);
call platform.tenant_table('proposals.touch_point', 'select, insert');
grant update (words, feeling, strength, away_by, away_on) on proposals.touch_point to ${app};

-- What somebody thought of in a session. Whoever gave it is of a kind of people, or somebody by account, who is told what becomes of it.
create table proposals.idea (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    session_id uuid not null,
    words      text check (length(words) between 1 and 1000), -- null: taken away
    giver_kind text check (giver_kind in ('patients', 'carers', 'leaders', 'clinical', 'managers', 'support', 'others')),
    giver_id   uuid,
    giver_read int check (giver_read >= 0), -- so many words on it the giver has read; null: not even that it stands here
    added_by   uuid not null,
    added_as   text not null, -- role
    added_on   platform.day not null,
    away_by    uuid,
    away_on    platform.day,
    foreign key (org_id, session_id) references proposals.codesign_session (org_id, id),
    check (giver_kind is null or giver_id is null), -- neither: the group as a whole
    check ((words is null) = (away_on is not null) and (away_on is null) = (away_by is null))
);
create index idea_in on proposals.idea (org_id, session_id);
create index idea_of on proposals.idea (org_id, giver_id) where giver_id is not null;
alter table proposals.idea
    add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('proposals.idea', 'select, insert');
grant update (words, giver_read, away_by, away_on) on proposals.idea to ${app};

-- What became of an idea, only ever added to: the last word counts. Without any it is open.
create table proposals.idea_word (
    org_id  uuid not null default platform.current_org(),
    idea_id uuid not null,
    n       int not null check (n > 0),
    state   text not null check (state in ('taken_up', 'not_taken_up', 'parked')),
    version int, -- in which it was taken up; null: told in words
    words   text check (length(words) between 1 and 1000), -- how it was taken up, why it was not, or until what it waits
    until   platform.day, -- it waits until then
    said_by uuid not null,
    said_as text not null, -- role
    said_on platform.day not null,
    primary key (org_id, idea_id, n),
    foreign key (org_id, idea_id) references proposals.idea (org_id, id),
    check (version is null or state = 'taken_up'),
    check (until is null or state = 'parked'),
    check (words is not null or version is not null or until is not null)
);
call platform.tenant_table('proposals.idea_word', 'select, insert');

-- The notes of a session, in versions that nobody changes. The contact of the group says that they are right, and nobody who wrote them.
create table proposals.codesign_notes (
    org_id      uuid not null default platform.current_org(),
    session_id  uuid not null,
    n           int not null check (n > 0),
    words       text not null check (length(words) between 1 and 8000),
    written_by  uuid not null,
    written_as  text not null, -- role
    written_on  platform.day not null,
    approved_by uuid,
    approved_as text, -- role
    approved_on platform.day,
    primary key (org_id, session_id, n),
    foreign key (org_id, session_id) references proposals.codesign_session (org_id, id),
    check ((approved_by is null) = (approved_on is null) and (approved_on is null) = (approved_as is null)),
    check (approved_by <> written_by)
);
call platform.tenant_table('proposals.codesign_notes', 'select, insert');
grant update (approved_by, approved_as, approved_on) on proposals.codesign_notes to ${app};

-- Being at a session is something that patients do; what was told wrongly is taken back by a line of its own.
alter table proposals.part_taken drop constraint part_taken_kind_check;
alter table proposals.part_taken add constraint part_taken_kind_check check (kind in (
    'raised', 'joined', 'left', 'wrote', 'said', 'unsaid', 'moved', 'recorded', 'unrecorded', 'came', 'not_came', 'drew', 'undrew'));
