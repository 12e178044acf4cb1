-- An organisation's decisions to share what it heard with its local health economy. Only the standing one is not ended.
create table meaning.sharing (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    economy_id uuid not null default platform.current_economy(),
    begun_by   uuid not null,
    begun_at   timestamptz not null,
    ended_by   uuid,
    ended_at   timestamptz,
    through    bigint not null default 0, -- how far what had been said before was looked through
    looked_at  timestamptz, -- when that came to its end
    primary key (org_id, id)
);
create unique index sharing_standing on meaning.sharing (org_id) where ended_at is null;
call platform.tenant_table('meaning.sharing', 'select, insert, update');
create trigger ring after insert or update of ended_at on meaning.sharing for each statement execute function platform.ring('sharing');

-- Copies of comments that are shared, and all that leaves the organisation: nothing here leads back to a giver, a place or a day. The
-- other organisations of the economy may read them; only their own may change them. Words that change become another copy.
create table meaning.shared (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default gen_random_uuid(), -- of version 4: it tells no time
    economy_id uuid not null default platform.current_economy(),
    words      text not null, -- as shown
    themes     text[] not null,
    done       text[] not null, -- what the public was told
    vector     bytea not null,
    kept       bigint not null default nextval('meaning.kept')
);
create index shared_kept on meaning.shared (org_id, kept, id);
create index shared_by_id on meaning.shared (id);
alter table meaning.shared add primary key (org_id, id); -- last, as the register's
call platform.tenant_table('meaning.shared', 'select, insert, update, delete');
create trigger ring after insert or update or delete on meaning.shared for each statement execute function platform.ring('shared');
create policy same_economy on meaning.shared for select using (economy_id = (select platform.current_economy()));

-- What each is a copy of. That stays with the organisation.
create table meaning.shared_from (
    org_id      uuid not null default platform.current_org(),
    shared_id   uuid not null,
    feedback_id uuid not null,
    comment_id  uuid not null,
    primary key (org_id, shared_id),
    unique (org_id, feedback_id, comment_id),
    foreign key (org_id, shared_id) references meaning.shared (org_id, id) on delete cascade
);
call platform.tenant_table('meaning.shared_from', 'select, insert');

-- Threads whose givers were told something else came of them, and whose shared copies have yet to tell it too.
create table meaning.told_anew (
    org_id uuid not null default platform.current_org(),
    entry  bigint generated always as identity,
    thread uuid not null,
    primary key (org_id, entry)
);
call platform.tenant_table('meaning.told_anew', 'select, insert, delete');
create trigger ring after insert on meaning.told_anew for each statement execute function platform.ring('sharing');
