create schema representation;
grant usage on schema representation to ${app};

-- The people an organisation serves, as an administrator loads them from a source outside (the census, a registered list, those seen). A
-- set is never changed: a newer one stands beside it, so that what was compared with what can be told later.
create table representation.population (
    org_id    uuid not null default platform.current_org(),
    id        uuid not null default uuidv7(),
    dimension text not null,
    place_id  uuid not null, -- zeros: the whole organisation
    source    text not null check (length(source) between 1 and 200),
    as_of     platform.day not null,
    loaded_at timestamptz not null,
    loaded_by uuid,
    primary key (org_id, id)
);
call platform.tenant_table('representation.population', 'select, insert');
create trigger ring after insert on representation.population for each statement execute function platform.ring('populations');

create table representation.population_group (
    org_id        uuid not null default platform.current_org(),
    population_id uuid not null,
    band          text not null,
    people        bigint not null check (people >= 0),
    primary key (org_id, population_id, band),
    foreign key (org_id, population_id) references representation.population (org_id, id)
);
call platform.tenant_table('representation.population_group', 'select, insert');

-- After how many days without a word a place counts as silent.
create table representation.silence (
    org_id uuid not null default platform.current_org(),
    days   int not null check (days between 1 and 3650),
    primary key (org_id)
);
call platform.tenant_table('representation.silence', 'select, insert, update');

-- Who spoke in half a year, by group: counted once when it is long over, hidden where small before it is written, and never changed. Else
-- one feedback that comes late or is withdrawn would change the number of a group, and whoever reads the log could tell whose it was.
create table representation.who_spoke (
    org_id        uuid not null default platform.current_org(),
    first_month   platform.day not null, -- of the half-year
    place_id      uuid not null, -- zeros: the whole organisation
    dimension     text not null,
    counted_on    platform.day not null,
    known         int, -- givers whose group is known; null where they are too few
    unknown       int,
    population_id uuid, -- what the words of hidden groups, and all words about a place, compare with; null where nothing was loaded
    primary key (org_id, first_month, place_id, dimension),
    foreign key (org_id, population_id) references representation.population (org_id, id),
    check (extract(day from first_month) = 1 and extract(month from first_month) in (1, 7)),
    check (num_nulls(known, unknown) in (0, 2))
);
call platform.tenant_table('representation.who_spoke', 'select, insert');

create table representation.who_spoke_group (
    org_id      uuid not null default platform.current_org(),
    first_month platform.day not null,
    place_id    uuid not null,
    dimension   text not null,
    band        text not null,
    givers      int check (givers > 0), -- null where hidden
    under_heard boolean not null, -- of a hidden one, where saying so leaves enough numbers possible
    primary key (org_id, first_month, place_id, dimension, band),
    foreign key (org_id, first_month, place_id, dimension) references representation.who_spoke (org_id, first_month, place_id, dimension)
);
call platform.tenant_table('representation.who_spoke_group', 'select, insert');
