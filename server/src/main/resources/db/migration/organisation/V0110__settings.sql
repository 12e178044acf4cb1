-- What an organisation prints on top and at the foot of its pages, and what it calls those who lead from among the people it serves. All of
-- it is as public as its name.
alter table organisation.organisation
    add column contact text not null default '' check (length(contact) <= 300),
    add column complaints text not null default '' check (length(complaints) <= 300),
    add column leader text not null default 'patient leader' check (length(leader) between 1 and 60),
    add column leaders text not null default 'patient leaders' check (length(leaders) between 1 and 60),
    add column logo uuid,
    add column logo_alt text not null default '' check (length(logo_alt) <= 200);

-- Everybody reads it, and each organisation changes its own: never its code, its kind or its economy.
alter table organisation.organisation enable row level security;
alter table organisation.organisation force row level security;
create policy public_facts on organisation.organisation for select using (true);
create policy founded on organisation.organisation for insert with check (true);
create policy changes_its_own on organisation.organisation for update
    using (id = (select platform.current_org())) with check (id = (select platform.current_org()));
grant update (name, time_zone, contact, complaints, leader, leaders, logo, logo_alt) on organisation.organisation to ${app};

-- Each logo there ever was, made anew from what was sent, so that the one before can come back.
create table organisation.logo (
    org_id  uuid not null default platform.current_org(),
    id      uuid not null default gen_random_uuid(),
    picture bytea not null check (length(picture) <= 1000000),
    kept_at timestamptz not null,
    primary key (org_id, id)
);
call platform.tenant_table('organisation.logo', 'select, insert');
