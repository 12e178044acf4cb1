create schema meaning;
grant usage on schema meaning to ${app};

-- What a comment can be about: framework version 7 of the PatientExperience-QDC project. Dated, for frameworks are replaced.
create table meaning.theme (
    framework  text not null,
    number     smallint not null,
    category   text not null,
    name       text not null,
    meaning    text not null,
    valid_from platform.day not null,
    valid_to   platform.day,
    primary key (framework, number)
);
insert into meaning.theme (framework, number, category, name, meaning, valid_from)
select 'v7', t.number, t.category, t.name, t.meaning, '2023-01-01' from (values
    (1, 'General', 'Positive experience & gratitude', 'Thanks or praise that does not say what for, and “nothing could be better”'),
    (2, 'General', 'Organisation & efficiency', 'How well the service as a whole is run'),
    (3, 'General', 'Funding & use of financial resources', 'What money the service has or lacks, and what it is spent on'),
    (4, 'General', 'Feeling safe', 'Feeling safe or unsafe, for whatever reason'),
    (5, 'General', 'Labelling not possible', 'No words, or words that have nothing to do with care'),
    (6, 'Staff', 'Staff manner & personal attributes', 'How staff treat people: kindness, rudeness, respect, dignity, working together'),
    (7, 'Staff', 'Staffing levels & responsiveness', 'Whether there are enough staff, how busy they are, and how soon they come when needed'),
    (8, 'Staff', 'Competence & training', 'What staff know and can do, and where training is missing'),
    (9, 'Access to medical care & support', 'Contacting services', 'How easy it is to get in touch'),
    (10, 'Access to medical care & support', 'Appointment arrangements', 'How often, how long, how punctual; letters, changes and cancellations'),
    (11, 'Access to medical care & support', 'Appointment method', 'In person, by telephone or by video, and whether that suits'),
    (12, 'Access to medical care & support', 'Timeliness of care', 'Waiting, delays, and whether a service can be had at all'),
    (13, 'Communication & involvement', 'Unspecified communication', 'Communication is named without saying more'),
    (14, 'Communication & involvement', 'Staff listening, understanding & involving patients', 'Being heard, understood, seen as a person and part of decisions'),
    (15, 'Communication & involvement', 'Information directly from staff during care', 'What is explained or answered on the spot, also across languages'),
    (16, 'Communication & involvement', 'Information provision & guidance', 'What people take away to read or learn from'),
    (17, 'Communication & involvement', 'Being kept informed, clarity & consistency of information', 'Being told what happens next, clearly, and that it then happens so'),
    (18, 'Communication & involvement', 'Interaction with family/ carers', 'How family and carers are involved and supported; visiting'),
    (19, 'Patient journey & service coordination', 'Continuity of care', 'Diagnosis, referral, handover, care plans and seeing the same people'),
    (20, 'Patient journey & service coordination', 'Discharge', 'Leaving: whether one is ready, how long it takes, and what comes after'),
    (21, 'Medication & pain', 'Supplying & understanding medication', 'Getting, changing and understanding medicines'),
    (22, 'Medication & pain', 'Pain management', 'Pain, and whether relief came in time and helped'),
    (23, 'Environment, equipment & catering', 'Cleanliness, tidiness & infection control', 'Clean and tidy rooms and equipment, and keeping infections away'),
    (24, 'Environment, equipment & catering', 'Sensory experience', 'Noise, light, warmth and smell'),
    (25, 'Environment, equipment & catering', 'Environment, facilities & equipment', 'Comfort, privacy, atmosphere, belongings and what care is given with'),
    (26, 'Environment, equipment & catering', 'Food & drink provision & facilities', 'Quality, choice and times of meals, and help with eating'),
    (27, 'Service location, travel & transport', 'Service location', 'Where it is, how far, and whether it can be found'),
    (28, 'Service location, travel & transport', 'Transport to/ from services', 'Patient transport, buses and taxis, and the ride itself'),
    (29, 'Service location, travel & transport', 'Parking', 'Spaces, places for disabled people, and what it costs'),
    (30, 'Activities', 'Activities & access to fresh air', 'Things to do, toys, and getting outside'),
    (31, 'Activities', 'Electronic entertainment', 'Wi-Fi, television and radio'),
    (32, 'Mental health specifics', 'Mental Health Act', 'Being detained, leave, restrictions and release'),
    (33, 'General', 'Not assigned', 'No other theme fits or the words are unclear: read these, rare matters hide here')
) as t (number, category, name, meaning);
grant select on meaning.theme to ${app};

-- Who said what a feedback is about, and who took it back. Nothing is deleted, so the last change can be undone.
create table meaning.assignment (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    feedback_id uuid not null,
    comment_id  uuid, -- null: the feedback as a whole
    framework   text not null default 'v7',
    theme       smallint not null, -- of the framework, or above 1000 of the organisation's own
    has         boolean not null default true, -- a person may say that it is about a theme, and also that it is not
    by_account  uuid, -- null: a machine
    at          timestamptz not null,
    removed_at  timestamptz,
    removed_by  uuid,
    primary key (org_id, id)
);
create unique index assignment_standing on meaning.assignment (org_id, feedback_id, comment_id, framework, theme) nulls not distinct
    where removed_at is null;
create index assignment_of_feedback on meaning.assignment (org_id, feedback_id);
call platform.tenant_table('meaning.assignment', 'select, insert, update');
create trigger ring after insert or update on meaning.assignment for each statement execute function platform.ring('judgements');

-- One serious comment is enough.
create table meaning.alarm (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    feedback_id uuid not null,
    kind        text not null check (kind in ('safety', 'safeguarding', 'other')),
    words       text not null,
    raised_by   uuid, -- null: the machine that reads; a person settles it
    raised_at   timestamptz not null,
    outcome     text,
    settled_by  uuid,
    settled_at  timestamptz,
    primary key (org_id, id),
    check ((settled_at is null) = (outcome is null))
);
create index alarm_standing on meaning.alarm (org_id, raised_at) where settled_at is null;
create index alarm_of_feedback on meaning.alarm (org_id, feedback_id);
call platform.tenant_table('meaning.alarm', 'select, insert, update');

-- What people teach the machine that reads. A theme of an organisation's own is never deleted, only ended: what was said of it stays.
create table meaning.own_theme (
    org_id     uuid not null default platform.current_org(),
    number     smallint not null check (number > 1000), -- the framework's stay below
    name       text not null,
    sentence   text not null,
    examples   text[] not null default '{}',
    edition    int not null default 1, -- grows with each change
    changed_by uuid not null,
    changed_at timestamptz not null,
    ended_at   timestamptz,
    primary key (org_id, number)
);
create unique index own_theme_name on meaning.own_theme (org_id, lower(name)) where ended_at is null;
call platform.tenant_table('meaning.own_theme', 'select, insert, update');
create trigger ring after insert or update on meaning.own_theme for each statement execute function platform.ring('judgements');
