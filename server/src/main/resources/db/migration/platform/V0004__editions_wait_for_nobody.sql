-- An edition is what all changes since the organisation was founded come to, each a number drawn at random: whoever changes something adds a number
-- of their own instead of changing one that others wait for, so whatever comes all day can make editions too. The numbers are put together
-- by whoever adds one and finds many.
alter table platform.edition
    add by_xid xid8 not null default pg_current_xact_id(),
    add within timestamptz not null default pg_postmaster_start_time(), -- where a backup is restored transactions are numbered anew
    drop constraint edition_pkey,
    add primary key (org_id, part, by_xid, within);

-- That something of this part was changed in these organisations, whatever else this transaction changes of it.
create function platform.note(orgs uuid[], part text) returns void
    language plpgsql set search_path = pg_catalog as
$$
declare
    org uuid;
begin
    insert into platform.edition (org_id, part)
    select distinct o.id, note.part from unnest(orgs) o (id) where o.id is not null
    on conflict do nothing;
    if not found then
        return;
    end if;
    for org in
        select e.org_id from platform.edition e where e.org_id = any (orgs) and e.part = note.part group by e.org_id having count(*) > 16
    loop
        if pg_try_advisory_xact_lock(hashtextextended(note.part, hashtextextended(org::text, 0))) then
            with others as (
                delete from platform.edition e
                where e.org_id = org and e.part = note.part and (e.by_xid, e.within) <> (pg_current_xact_id(), pg_postmaster_start_time())
                returning e.edition)
            update platform.edition e set edition = e.edition # coalesce((select bit_xor(o.edition) from others o), 0)
            where e.org_id = org and e.part = note.part and e.by_xid = pg_current_xact_id() and e.within = pg_postmaster_start_time();
        end if;
    end loop;
end
$$;
revoke all on function platform.note(uuid[], text) from public;

-- As a trigger, on each table that makes editions: of its schema, or of the part that is its first argument. With a second, "all", every
-- organisation shows what it holds. What is changed in nobody's scope may be of any organisation. Each has an edition from when it was founded.
create or replace function platform.note_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
declare
    part text := coalesce(tg_argv[0], tg_table_schema);
    -- What this transaction has noted already is not looked for again: it would take as long as to write it.
    mark text := concat(current_setting('linchpin.context', true), ' ', part, ' ', tg_argv[1], ',');
    noted text := coalesce(current_setting('linchpin.noted', true), '');
    org uuid;
begin
    if position(mark in noted) > 0 then
        return null;
    end if;
    org := platform.current_org();
    perform platform.note(
        case when org is null or tg_nargs > 1 then array(select distinct e.org_id from platform.edition e) || org else array[org] end, part);
    perform set_config('linchpin.noted', noted || mark, true);
    return null;
end
$$;

-- Lets these tables make editions of a part of their own.
create procedure platform.makes_editions_of(part text, variadic names regclass[])
    language plpgsql as
$$
declare
    name regclass;
begin
    foreach name in array names loop
        execute format('create or replace trigger edition after insert or update or delete or truncate on %s '
            'for each statement execute function platform.note_change(%L)', name, part);
    end loop;
end
$$;
revoke all on procedure platform.makes_editions_of(text, regclass[]) from public;

create or replace function platform.tell(context text, zone text) returns text
    language plpgsql as
$$
begin
    perform pg_catalog.set_config('linchpin.context', context, true), pg_catalog.set_config('TimeZone', zone, true);
    return pg_catalog.concat_ws(',', 'zone ' operator(pg_catalog.||) zone, (
        select pg_catalog.string_agg(p.part operator(pg_catalog.||) ' ' operator(pg_catalog.||) p.edition, ',') from (
            select e.part, pg_catalog.bit_xor(e.edition) from platform.edition e group by e.part) p (part, edition)));
end
$$;

drop table platform.changed;
drop function platform.make_editions();
