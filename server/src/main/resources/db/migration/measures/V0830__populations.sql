-- The people an organisation serves, as an administrator loads them from a source outside (the census, a registered list, those seen). A
-- set is never changed: a newer one stands beside it, so that what was compared with what can be told later.
create table measures.population (
    org_id    uuid not null default platform.current_org(),
    id        uuid not null default uuidv7(),
    dimension text not null,
    place_id  uuid not null, -- zeros: the whole organisation
    source    text not null check (length(source) between 1 and 200),
    as_of     date not null,
    loaded_at timestamptz not null,
    loaded_by uuid,
    primary key (org_id, id)
);
call platform.tenant_table('measures.population', 'select, insert');

create table measures.population_group (
    org_id        uuid not null default platform.current_org(),
    population_id uuid not null,
    band          text not null,
    people        bigint not null check (people >= 0),
    primary key (org_id, population_id, band),
    foreign key (org_id, population_id) references measures.population (org_id, id)
);
call platform.tenant_table('measures.population_group', 'select, insert');

-- After how many days without a word a place counts as silent.
create table measures.silence (
    org_id uuid not null default platform.current_org(),
    days   int not null check (days between 1 and 3650),
    primary key (org_id)
);
call platform.tenant_table('measures.silence', 'select, insert, update');
