-- Who spoke in half a year, by group: counted once when it is long over, hidden where small before it is written, and never changed. Else
-- one feedback that comes late or is withdrawn would change the number of a group, and whoever reads the log could tell whose it was.
create table measures.who_spoke (
    org_id        uuid not null default platform.current_org(),
    first_month   date not null, -- of the half-year
    place_id      uuid not null, -- zeros: the whole organisation
    dimension     text not null,
    counted_on    date not null,
    known         int, -- givers whose group is known; null where they are too few
    unknown       int,
    population_id uuid, -- what the words of hidden groups, and all words about a place, compare with; null where nothing was loaded
    primary key (org_id, first_month, place_id, dimension),
    foreign key (org_id, population_id) references measures.population (org_id, id),
    check (extract(day from first_month) = 1 and extract(month from first_month) in (1, 7)),
    check (num_nulls(known, unknown) in (0, 2))
);
call platform.tenant_table('measures.who_spoke', 'select, insert');

create table measures.who_spoke_group (
    org_id      uuid not null default platform.current_org(),
    first_month date not null,
    place_id    uuid not null,
    dimension   text not null,
    band        text not null,
    givers      int check (givers > 0), -- null where hidden
    under_heard boolean not null, -- of a hidden one, where saying so leaves enough numbers possible
    primary key (org_id, first_month, place_id, dimension, band),
    foreign key (org_id, first_month, place_id, dimension) references measures.who_spoke (org_id, first_month, place_id, dimension)
);
call platform.tenant_table('measures.who_spoke_group', 'select, insert');
