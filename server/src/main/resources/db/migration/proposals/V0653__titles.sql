-- Titles that are alike are found by the three-letter pieces that they share (pg_trgm, which comes with PostgreSQL).
-- The embedded database has them already, for only a superuser can mark their match as one that leaks nothing (decision 0003).
do $$
begin
    if not exists (select from pg_namespace where nspname = 'trigrams') then
        create schema trigrams;
    end if;
    if not exists (select from pg_extension where extname = 'pg_trgm') then
        create extension pg_trgm with schema trigrams;
    end if;
end
$$;
grant usage on schema trigrams to ${app};

-- The title of each proposal as it stands, with where it has got to. An author may let people in the other organisations of the local health
-- economy find it; then they read this row, which names nobody and says no more than this.
create table proposals.title (
    org_id      uuid not null default platform.current_org(),
    proposal_id uuid not null,
    economy_id  uuid, -- null: nobody outside the organisation finds it
    place_id    uuid, -- null: the organisation as a whole
    title       text not null,
    stage       text not null,
    withdrawn   boolean not null,
    primary key (org_id, proposal_id),
    foreign key (org_id, proposal_id) references proposals.proposal (org_id, id)
);
create index title_alike on proposals.title using gist (title trigrams.gist_trgm_ops (siglen = 64)); -- gives the nearest first
call platform.tenant_table('proposals.title', 'select, insert, update');
create policy same_economy on proposals.title for select using (economy_id = (select platform.current_economy()));

alter table proposals.proposal no force row level security;
alter table proposals.version no force row level security;
alter table proposals.title no force row level security;
insert into proposals.title (org_id, proposal_id, place_id, title, stage, withdrawn)
select p.org_id, p.id, p.place_id, v.title, p.stage, p.withdrawn_on is not null
from proposals.proposal p join proposals.version v on v.org_id = p.org_id and v.proposal_id = p.id and v.n = p.latest;
alter table proposals.proposal force row level security;
alter table proposals.version force row level security;
alter table proposals.title force row level security;
