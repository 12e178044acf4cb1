create schema organisation;
grant usage on schema organisation to ${app};

-- Reference data is dated: bodies and wordings come and go (the Health Bill of 2026 alone ends several).
create table organisation.kind (
    code       text primary key,
    label      text not null,
    valid_from platform.day not null,
    valid_to   platform.day
);
insert into organisation.kind (code, label, valid_from) values
    ('acute', 'Acute hospital trust', '2000-01-01'),
    ('community', 'Community health trust', '2000-01-01'),
    ('mental-health', 'Mental health trust', '2000-01-01'),
    ('ambulance', 'Ambulance trust', '2000-01-01'),
    ('primary-care', 'General practice or primary care network', '2000-01-01'),
    ('commissioner', 'Integrated care board or other commissioner', '2000-01-01'),
    ('council', 'Council', '2000-01-01'),
    ('voluntary', 'Voluntary or community organisation', '2000-01-01'),
    ('other', 'Another kind of organisation', '2000-01-01');

create table organisation.economy (
    id   uuid primary key default uuidv7(),
    name text not null
);

-- An organisation's name, code and kind are public facts; everything it owns stands in tenant tables.
create table organisation.organisation (
    id         uuid primary key default uuidv7(),
    code       text not null unique check (code ~ '^[A-Z0-9]{2,12}$'),
    name       text not null check (length(name) between 1 and 200),
    kind       text not null references organisation.kind (code),
    economy_id uuid references organisation.economy (id),
    time_zone  text not null default 'Europe/London', -- whose days and months are meant
    valid_from platform.day not null,
    valid_to   platform.day
);
create index organisation_of_economy on organisation.organisation (economy_id);

-- Whatever runs by itself begins with the organisation, which is in nobody's scope yet.
create function organisation.founded() returns trigger
    language plpgsql set search_path = pg_catalog as
$$
begin
    perform pg_notify('chores', 'organisation:' || new.id);
    return null;
end
$$;
create trigger founded after insert on organisation.organisation for each row execute function organisation.founded();

create table organisation.place (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    parent_id  uuid,
    name       text not null check (length(name) between 1 and 200),
    kind       text not null check (kind in ('division', 'site', 'service', 'ward', 'team')),
    code       text not null check (code ~ '^[a-z0-9-]{1,60}$'),
    valid_from platform.day not null,
    valid_to   platform.day,
    primary key (org_id, id),
    unique (org_id, code),
    foreign key (org_id, parent_id) references organisation.place (org_id, id)
);
call platform.tenant_table('organisation.place', 'select, insert, update');
create trigger ring after insert or update of parent_id, valid_to on organisation.place
    for each statement execute function platform.ring('places');

-- Questions with their answers, each a series of its own: answers of one are never scored in another.
create table organisation.question_set (
    code       text primary key,
    wording    text not null,
    valid_from platform.day not null,
    valid_to   platform.day
);
create table organisation.answer (
    question_set text not null references organisation.question_set (code),
    code         text not null,
    label        text not null,
    score        smallint check (score between 1 and 5),
    -- The national code it is counted by in figures and returns. None: its question is another series, whose answers never join these.
    counts_as    smallint check (counts_as between 1 and 6),
    primary key (question_set, code)
);
insert into organisation.question_set (code, wording, valid_from, valid_to) values
    ('fft-2013', 'How likely are you to recommend our service to friends and family if they needed similar care or treatment?', '2013-04-01', '2020-03-31'),
    ('fft-2020', 'Overall, how was your experience of our service?', '2020-04-01', null);
insert into organisation.answer (question_set, code, label, score, counts_as) values
    ('fft-2020', '1', 'Very good', 1, 1), ('fft-2020', '2', 'Good', 2, 2), ('fft-2020', '3', 'Neither good nor poor', 3, 3),
    ('fft-2020', '4', 'Poor', 4, 4), ('fft-2020', '5', 'Very poor', 5, 5), ('fft-2020', '6', 'Don''t know', null, 6);
insert into organisation.answer (question_set, code, label, score) values
    ('fft-2013', '1', 'Extremely likely', 1), ('fft-2013', '2', 'Likely', 2), ('fft-2013', '3', 'Neither likely nor unlikely', 3),
    ('fft-2013', '4', 'Unlikely', 4), ('fft-2013', '5', 'Extremely unlikely', 5), ('fft-2013', '6', 'Don''t know', null);

-- Free-text questions. The class changes what an answer means: "Nothing" to what could be better is praise.
create table organisation.text_question (
    code       text primary key,
    wording    text not null,
    class      text not null check (class in ('what_good', 'could_improve', 'nonspecific')),
    ordinal    smallint not null,
    valid_from platform.day not null,
    valid_to   platform.day
);
insert into organisation.text_question (code, wording, class, ordinal, valid_from) values
    ('good', 'What was good?', 'what_good', 1, '2020-04-01'),
    ('better', 'What could we do better?', 'could_improve', 2, '2020-04-01');

grant select on organisation.kind, organisation.question_set, organisation.answer, organisation.text_question to ${app};
grant select, insert, update on organisation.economy to ${app};
-- An organisation stays in the economy it was founded in: who could move it, could read what another economy shares.
grant select, insert on organisation.organisation to ${app};

-- The economy of the organisation in scope: policies of what is shared in an economy compare with it. It runs as whoever asks, for
-- which organisation is in which economy is a public fact; and it stands here, where policies of every module may use it.
create function platform.current_economy() returns uuid
    language sql stable parallel safe set search_path = pg_catalog as
$$ select o.economy_id from organisation.organisation o where o.id = (select platform.current_org()) $$;
grant execute on function platform.current_economy() to ${app};
