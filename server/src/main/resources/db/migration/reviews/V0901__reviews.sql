create schema reviews;
grant usage on schema reviews to ${app};

-- The last number given to a review, one row for each organisation.
create table reviews.numbering (
    org_id uuid not null default platform.current_org(),
    last   int not null,
    primary key (org_id)
);
call platform.tenant_table('reviews.numbering', 'select, insert, update');

-- What opens a review by itself. What it watches never changes: who wants to watch something else makes another rule, so that two versions are
-- always about the same and cannot both fire for one episode.
create table reviews.rule (
    org_id       uuid not null default platform.current_org(),
    id           uuid not null default uuidv7(),
    theme        smallint, -- null: whatever it is about
    place_id     uuid, -- with all that lies below it; null: the whole organisation
    each         text check (each in ('division', 'site', 'service', 'ward', 'team')), -- each of these there by itself; null: all together
    tone         text not null check (tone in ('criticism', 'praise', 'all')),
    state        text not null check (state in ('suggested', 'on', 'off')),
    version      int not null default 1 check (version > 0),
    looked_on    platform.day, -- when it was last looked at, while it was on; null: never
    suggested_by uuid not null,
    suggested_on platform.day not null
);
alter table reviews.rule add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('reviews.rule', 'select, insert, update (state, version, looked_on)');
create trigger ring after insert or update of state, version on reviews.rule for each statement execute function platform.ring('rules');

-- The numbers of a rule. A version is never changed: who changes a number adds one.
create table reviews.version (
    org_id     uuid not null default platform.current_org(),
    rule_id    uuid not null,
    version    int not null check (version > 0),
    comments   int not null check (comments between 1 and 10000),
    days       int not null check (days between 1 and 365),
    people     int not null check (people between 1 and comments),
    due_in     int not null check (due_in between 1 and 120), -- working days
    owner_id   uuid, -- null: whoever takes it
    valid_from platform.day not null,
    set_by     uuid not null,
    primary key (org_id, rule_id, version),
    foreign key (org_id, rule_id) references reviews.rule (org_id, id)
);
call platform.tenant_table('reviews.version', 'select, insert');

-- A formal review: opened by a rule or by somebody with a reason, and concluded with what was found and what follows.
create table reviews.review (
    org_id       uuid not null default platform.current_org(),
    id           uuid not null default uuidv7(),
    number       int not null,
    rule_id      uuid, -- null: somebody asked for it
    version      int,
    theme        smallint, -- null: whatever it is about
    place_id     uuid, -- null: the organisation as a whole
    reason       text check (length(reason) between 1 and 1000), -- why somebody asked for it
    asked_by     uuid,
    owner_id     uuid, -- null: nobody yet
    opened_on    platform.day not null,
    due_on       platform.day not null,
    matter_id    uuid, -- what its comments were gathered into
    found        text check (length(found) between 1 and 4000),
    follows      text check (follows in ('matter', 'nothing')),
    because      text check (length(because) between 1 and 2000), -- why nothing follows
    concluded_by uuid,
    concluded_on platform.day, -- null: not yet
    foreign key (org_id, rule_id, version) references reviews.version (org_id, rule_id, version),
    check ((rule_id is null) = (version is null)),
    check ((rule_id is null) = (reason is not null)),
    check ((reason is null) = (asked_by is null)),
    check ((concluded_on is null) = (found is null)),
    check ((concluded_on is null) = (follows is null)),
    check ((concluded_on is null) = (concluded_by is null)),
    check ((follows is not distinct from 'nothing') = (because is not null)),
    check (follows is distinct from 'matter' or matter_id is not null)
);
create unique index review_numbered on reviews.review (org_id, number);
create index review_open on reviews.review (org_id, due_on) where concluded_on is null;
create index review_of_matter on reviews.review (org_id, matter_id) where matter_id is not null;
alter table reviews.review add primary key (org_id, id);
call platform.tenant_table('reviews.review', 'select, insert,
    update (owner_id, due_on, matter_id, found, follows, because, concluded_by, concluded_on)');

-- A later day than was said, and why. That stays.
create table reviews.extension (
    org_id      uuid not null default platform.current_org(),
    review_id   uuid not null,
    turn        int not null check (turn > 0),
    due_before  platform.day not null,
    due_after   platform.day not null,
    why         text not null check (length(why) between 1 and 1000),
    extended_by uuid not null,
    extended_on platform.day not null,
    primary key (org_id, review_id, turn),
    foreign key (org_id, review_id) references reviews.review (org_id, id),
    check (due_after > due_before)
);
call platform.tenant_table('reviews.extension', 'select, insert');

-- From the day on which a rule is met until nothing has come for as long as the rule looks back. One review comes of it, however many nodes
-- find it at once: of a rule at a place one episode goes on at a time, and none begins twice on one day.
create table reviews.episode (
    org_id    uuid not null default platform.current_org(),
    id        uuid not null default uuidv7(),
    rule_id   uuid not null,
    version   int not null,
    place_id  uuid, -- null: the organisation as a whole
    first_on  platform.day not null, -- of the first comment that counted
    met_on    platform.day not null,
    last_on   platform.day not null, -- of the last comment so far
    ended_on  platform.day, -- null: it goes on
    review_id uuid,
    foreign key (org_id, rule_id, version) references reviews.version (org_id, rule_id, version),
    foreign key (org_id, review_id) references reviews.review (org_id, id),
    check (first_on <= met_on and first_on <= last_on)
);
create unique index episode_going on reviews.episode (org_id, rule_id, place_id) nulls not distinct where ended_on is null;
create unique index episode_once on reviews.episode (org_id, rule_id, place_id, met_on) nulls not distinct;
create index episode_of_review on reviews.episode (org_id, review_id);
alter table reviews.episode add primary key (org_id, id);
call platform.tenant_table('reviews.episode', 'select, insert, update (last_on, ended_on, review_id)');

-- The comments of an episode, by their ids alone. What was taken back is still here and counted nowhere: the register says what stands.
create table reviews.joined (
    org_id      uuid not null default platform.current_org(),
    episode_id  uuid not null,
    feedback_id uuid not null,
    received_on platform.day not null,
    primary key (org_id, episode_id, feedback_id),
    foreign key (org_id, episode_id) references reviews.episode (org_id, id)
);
create index joined_feedback on reviews.joined (org_id, feedback_id);
call platform.tenant_table('reviews.joined', 'select, insert, delete');

-- What the commissioner of the local health economy is told: how many, about what and at which kind of place. No words, no place, no day, and
-- only while the organisation shares. The others in the economy may read it; only its own may change it.
create table reviews.told (
    org_id     uuid not null default platform.current_org(),
    theme      text not null,
    level      text not null,
    economy_id uuid not null default platform.current_economy(),
    going      int not null check (going >= 0),
    late       int not null check (late between 0 and going),
    concluded  int not null check (concluded >= 0), -- in the last year
    primary key (org_id, theme, level)
);
call platform.tenant_table('reviews.told', 'select, insert, delete');
create policy same_economy on reviews.told for select using (economy_id = (select platform.current_economy()));
