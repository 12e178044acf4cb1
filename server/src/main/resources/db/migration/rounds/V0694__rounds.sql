create schema rounds;
grant usage on schema rounds to ${app};

-- The last number given to a round, one row for each organisation.
create table rounds.numbering (
    org_id uuid not null default platform.current_org(),
    last   int not null,
    primary key (org_id)
);
call platform.tenant_table('rounds.numbering', 'select, insert, update');

-- A time in which people say what should be asked about a proposal. Whether it is open follows from its days; nothing closes it but the clock,
-- or somebody before that.
create table rounds.round (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    number      int not null,
    proposal_id uuid not null,
    title       text not null check (length(title) between 1 and 200),
    about       text not null check (length(about) between 1 and 2000),
    opens_on    platform.day not null,
    closes_on   platform.day not null, -- the last day
    opened_by   uuid not null,
    opened_as   text not null, -- role
    opened_on   platform.day not null,
    first_closes_on platform.day, -- the last day as it was before the round was made longer; null: it never was
    lengthened_why  text check (length(lengthened_why) between 1 and 500),
    lengthened_by   uuid,
    closed_on   platform.day, -- null: nobody closed it early
    closed_why  text check (length(closed_why) between 1 and 500),
    closed_by   uuid,
    left_out    text check (length(left_out) between 1 and 2000), -- what no question takes up, and why
    published_on platform.day, -- when the questions that came of it were published; null: not yet
    published_by uuid,
    check (opens_on <= closes_on),
    check ((first_closes_on is null) = (lengthened_why is null)),
    check ((closed_on is null) = (closed_why is null)),
    check ((published_on is null) = (published_by is null))
);
create unique index round_numbered on rounds.round (org_id, number);
create index round_about on rounds.round (org_id, proposal_id);
alter table rounds.round add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('rounds.round', 'select, insert');
grant update (closes_on, first_closes_on, lengthened_why, lengthened_by, closed_on, closed_why, closed_by, left_out, published_on, published_by)
    on rounds.round to ${app};

-- What was said, once for each wording: who sends the same words a hundred times makes one line of them.
create table rounds.saying (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null, -- made of the words, and so tells no time
    entry       bigint generated always as identity, -- in the order in which they came
    round_id    uuid not null,
    received    text not null check (length(received) between 1 and 2000), -- as it was sent; no page shows it
    shown       text check (length(shown) between 1 and 40000), -- with what must not be seen covered; null: nobody and nothing looked yet
    unsure      boolean not null default false, -- whether there may be more to cover
    serious     text check (length(serious) between 1 and 500), -- what a person should look at today; null: nothing
    done        text check (length(done) between 1 and 1000), -- what was done about that
    themes      text[] not null default '{}',
    themed_by   uuid, -- null: the machine
    verdict     text check (verdict in ('shown', 'kept_back')), -- null: waits for a person
    because     text check (because in ('names', 'harm', 'hateful', 'elsewhere', 'nothing', 'other')), -- of what is kept back
    because_words text check (length(because_words) between 1 and 500),
    judged_by   uuid,
    judged_on   platform.day,
    foreign key (org_id, round_id) references rounds.round (org_id, id),
    check ((verdict is null) = (judged_by is null)),
    check ((verdict is not distinct from 'kept_back') = (because is not null))
);
create index saying_in on rounds.saying (org_id, round_id, entry);
create index saying_unread on rounds.saying (org_id, entry) where shown is null;
alter table rounds.saying add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('rounds.saying', 'select, insert');
grant update (shown, unsure, serious, done, themes, themed_by, verdict, because, because_words, judged_by, judged_on) on rounds.saying to ${app};
create trigger ring after insert on rounds.saying for each statement execute function platform.ring('asked');

-- Each time it was said, with who says they said it.
create table rounds.voice (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null, -- made of the number of the form that brought it
    saying_id  uuid not null,
    who        text not null check (who in ('patient', 'carer', 'staff', 'other', 'unsaid', 'leader')),
    account_id uuid, -- null: nameless, as they came
    said_as    text, -- role; null for the nameless
    said_on    platform.day not null,
    primary key (org_id, id),
    foreign key (org_id, saying_id) references rounds.saying (org_id, id),
    check ((account_id is null) = (said_as is null))
);
create index voice_of on rounds.voice (org_id, saying_id);
create unique index voice_once on rounds.voice (org_id, saying_id, account_id) where account_id is not null;
call platform.tenant_table('rounds.voice', 'select, insert');

-- What is to be asked, one to five, published once.
create table rounds.question (
    org_id   uuid not null default platform.current_org(),
    round_id uuid not null,
    n        int not null check (n between 1 and 5),
    words    text not null check (length(words) between 1 and 500),
    themes   text[] not null, -- which of what was said it answers to
    primary key (org_id, round_id, n),
    foreign key (org_id, round_id) references rounds.round (org_id, id)
);
call platform.tenant_table('rounds.question', 'select, insert');
