-- What givers may say about themselves, so that an organisation can see whom it does not hear. Reference data, dated. Ages are in bands of
-- our own; sex, the five ethnic groups and disability are those of the Census 2021 of England and Wales (Office for National Statistics),
-- from memory: to be confirmed when reference populations are loaded.
create table feedback.dimension (
    code       text primary key,
    label      text not null,
    question   text not null,
    ordinal    smallint not null,
    valid_from platform.day not null,
    valid_to   platform.day
);
create table feedback.band (
    dimension  text not null references feedback.dimension (code),
    code       text not null,
    label      text not null,
    least      smallint, -- of an age
    most       smallint,
    ordinal    smallint not null,
    valid_from platform.day not null,
    valid_to   platform.day,
    primary key (dimension, code)
);
insert into feedback.dimension (code, label, question, ordinal, valid_from) values
    ('age', 'Age', 'How old are you?', 1, '2021-03-21'), ('sex', 'Sex', 'What is your sex?', 2, '2021-03-21'),
    ('ethnicity', 'Ethnic group', 'What is your ethnic group?', 3, '2021-03-21'),
    ('disability', 'Disability', 'Are you disabled, or ill for a long time?', 4, '2021-03-21');
insert into feedback.band (dimension, code, label, least, most, ordinal, valid_from) values
    ('age', '0-15', '15 or younger', 0, 15, 1, '2021-03-21'), ('age', '16-24', '16 to 24', 16, 24, 2, '2021-03-21'),
    ('age', '25-34', '25 to 34', 25, 34, 3, '2021-03-21'), ('age', '35-44', '35 to 44', 35, 44, 4, '2021-03-21'),
    ('age', '45-54', '45 to 54', 45, 54, 5, '2021-03-21'), ('age', '55-64', '55 to 64', 55, 64, 6, '2021-03-21'),
    ('age', '65-74', '65 to 74', 65, 74, 7, '2021-03-21'), ('age', '75-84', '75 to 84', 75, 84, 8, '2021-03-21'),
    ('age', '85+', '85 or older', 85, 130, 9, '2021-03-21');
insert into feedback.band (dimension, code, label, ordinal, valid_from) values
    ('sex', 'female', 'Female', 1, '2021-03-21'), ('sex', 'male', 'Male', 2, '2021-03-21'),
    ('ethnicity', 'asian', 'Asian, Asian British or Asian Welsh', 1, '2021-03-21'),
    ('ethnicity', 'black', 'Black, Black British, Black Welsh, Caribbean or African', 2, '2021-03-21'),
    ('ethnicity', 'mixed', 'Mixed or multiple ethnic groups', 3, '2021-03-21'),
    ('ethnicity', 'white', 'White', 4, '2021-03-21'), ('ethnicity', 'other', 'Other ethnic group', 5, '2021-03-21'),
    ('disability', 'disabled', 'Disabled', 1, '2021-03-21'), ('disability', 'not-disabled', 'Not disabled', 2, '2021-03-21');
grant select on feedback.dimension, feedback.band to ${app};

-- What a giver said, or a file says of one: a band's code where we know it, else as given, which counts as unknown. Counted only in totals
-- and never shown beside anybody's words. Written once.
create table feedback.feedback_group (
    org_id      uuid not null default platform.current_org(),
    feedback_id uuid not null,
    dimension   text not null references feedback.dimension (code),
    value       text not null check (length(value) between 1 and 60),
    primary key (org_id, feedback_id, dimension),
    foreign key (org_id, feedback_id) references feedback.feedback (org_id, id)
);
call platform.tenant_table('feedback.feedback_group', 'select, insert');
