-- What everybody may see, quarter by quarter: made once when the quarter is long over, and never changed. Else one feedback more or less
-- would show, and with it one person.
create table measures.public_quarter (
    org_id       uuid not null default platform.current_org(),
    quarter      date not null, -- its first day
    smallest     int not null, -- no group smaller than this can be worked out
    published_on date not null,
    primary key (org_id, quarter)
);
call platform.tenant_table('measures.public_quarter', 'select, insert');

create table measures.public_count (
    org_id   uuid not null default platform.current_org(),
    quarter  date not null,
    place_id uuid not null, -- zeros: the organisation
    theme    smallint not null, -- 0: whatever it is about
    total    int not null,
    positive int, -- all four or none
    negative int,
    between  int, -- neither good nor poor, or don't know
    unscored int,
    primary key (org_id, quarter, place_id, theme),
    foreign key (org_id, quarter) references measures.public_quarter (org_id, quarter),
    check (num_nulls(positive, negative, between, unscored) in (0, 4))
);
call platform.tenant_table('measures.public_count', 'select, insert');
