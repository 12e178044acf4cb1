-- What pages ask for again and again and nobody changes for a while is kept by each node for as long as its edition is the same: that of an
-- organisation's rows of one schema, for each module has one. Each change makes another edition when it is committed, so whoever looks next is told
-- so on whichever node. For tables only that people write by hand, not for what givers say, nor what is read and counted of it.
create table platform.edition (
    org_id  uuid not null default platform.current_org(),
    part    text not null, -- the schema
    edition bigint not null default random(0::bigint, 9223372036854775807), -- not counted: after a backup was restored it would be given again
    primary key (org_id, part)
);
call platform.tenant_table('platform.edition', 'select');
create policy owner_makes_editions on platform.edition to ${owner} using (true) with check (true);

-- What a transaction has changed, until it ends.
create table platform.changed (
    org_id uuid not null default platform.current_org(),
    part   text not null,
    by_xid xid8 not null default pg_current_xact_id(),
    primary key (org_id, by_xid, part)
);
create index changed_by on platform.changed (by_xid);
call platform.tenant_table('platform.changed', 'select');
create policy owner_notes_changes on platform.changed to ${owner} using (true) with check (true);

-- As a trigger, on each table that makes editions; with an argument where every organisation shows what it holds. What is changed in nobody's scope
-- may be of any organisation. Each has an edition from when it was founded.
create function platform.note_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
declare
    org uuid := platform.current_org();
begin
    insert into platform.changed (org_id, part)
    select org, tg_table_schema where org is not null
    union select e.org_id, tg_table_schema from platform.edition e where org is null or tg_nargs > 0
    on conflict do nothing;
    return null;
end
$$;

-- All that a transaction has changed, at its end and in one order, so that no two wait for each other.
create function platform.make_editions() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    with mine as (delete from platform.changed where by_xid = pg_current_xact_id() returning org_id, part)
    insert into platform.edition (org_id, part) select m.org_id, m.part from mine m order by m.org_id, m.part
    on conflict (org_id, part) do update set edition = excluded.edition;
    return null;
end
$$;
create constraint trigger edition after insert on platform.changed deferrable initially deferred
    for each row execute function platform.make_editions();

-- Lets these tables make editions.
create procedure platform.makes_editions(variadic names regclass[])
    language plpgsql as
$$
declare
    name regclass;
begin
    foreach name in array names loop
        execute format('create trigger edition after insert or update or delete or truncate on %s '
            'for each statement execute function platform.note_change()', name);
    end loop;
end
$$;
revoke all on procedure platform.makes_editions(regclass[]) from public;

-- Says for the rest of the transaction whose rows are asked for and where their days begin and end, and tells the editions there, with the zone, for
-- on which day a moment was depends on it.
create function platform.tell(context text, zone text) returns text
    language plpgsql as
$$
begin
    perform pg_catalog.set_config('linchpin.context', context, true), pg_catalog.set_config('TimeZone', zone, true);
    return pg_catalog.concat_ws(',', 'zone ' operator(pg_catalog.||) zone, (
        select pg_catalog.string_agg(e.part operator(pg_catalog.||) ' ' operator(pg_catalog.||) e.edition, ',') from platform.edition e));
end
$$;
grant execute on function platform.tell(text, text) to ${app};
