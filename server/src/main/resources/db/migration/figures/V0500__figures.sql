create schema figures;
grant usage on schema figures to ${app};

-- Which place lies within which, itself and the whole organisation (zeros) included, as it was when counts were last added up.
create table figures.part (
    org_id    uuid not null default platform.current_org(),
    place_id  uuid not null, -- zeros: no place in particular
    within_id uuid not null,
    primary key (org_id, place_id, within_id)
);
call platform.tenant_table('figures.part', 'select, insert, delete');

-- How many gave which answer in a month. A place stands here twice: by itself, and with all that lies below it. What a dashboard shows
-- of a place, its themes or its channels lies side by side under this key.
create table figures.month_count (
    org_id     uuid not null default platform.current_org(),
    place_id   uuid not null, -- zeros: the organisation, or by itself what is about no place in particular
    whole      boolean not null, -- with all below
    theme      smallint not null, -- 0: whatever it is about
    channel    text not null, -- '': however it came; always so for a theme
    month      platform.day not null,
    very_good  int not null,
    good       int not null,
    neither    int not null,
    poor       int not null,
    very_poor  int not null,
    dont_know  int not null,
    unmapped   int not null, -- an answer that nobody knows the meaning of
    unanswered int not null, -- words only, or another question's answer
    primary key (org_id, place_id, whole, theme, channel, month),
    check (least(very_good, good, neither, poor, very_poor, dont_know, unmapped, unanswered) >= 0)
) with (fillfactor = 80);
call platform.tenant_table('figures.month_count', 'select, insert, update, delete');

-- What everybody may see, quarter by quarter: made once when the quarter is long over, and never changed. Else one feedback more or less
-- would show, and with it one person.
create table figures.public_quarter (
    org_id       uuid not null default platform.current_org(),
    quarter      platform.day not null, -- its first day
    smallest     int not null, -- no group smaller than this can be worked out
    published_on platform.day not null,
    primary key (org_id, quarter)
);
call platform.tenant_table('figures.public_quarter', 'select, insert');

create table figures.public_count (
    org_id   uuid not null default platform.current_org(),
    quarter  platform.day not null,
    place_id uuid not null, -- zeros: the organisation
    theme    smallint not null, -- 0: whatever it is about
    total    int not null,
    positive int, -- all four or none
    negative int,
    between  int, -- neither good nor poor, or don't know
    unscored int,
    primary key (org_id, quarter, place_id, theme),
    foreign key (org_id, quarter) references figures.public_quarter (org_id, quarter),
    check (num_nulls(positive, negative, between, unscored) in (0, 4))
);
call platform.tenant_table('figures.public_count', 'select, insert');
