-- What every page asks for and nobody changes for days, such as the places of an organisation, is kept by each node for as long as the edition of
-- that organisation is the same. Each change makes another one when it is committed, so whoever looks next is told on whichever node.
create table platform.edition (
    org_id  uuid primary key default platform.current_org(),
    edition uuid not null default gen_random_uuid() -- not a number: after a backup was restored it would be given again
);
call platform.tenant_table('platform.edition', 'select');
create policy owner_makes_editions on platform.edition to ${owner} using (true) with check (true);

-- Says for the rest of the transaction whose rows are asked for and where their days begin and end, and tells the edition of that organisation.
create function platform.tell(context text, zone text) returns uuid
    language plpgsql as
$$
begin
    perform pg_catalog.set_config('linchpin.context', context, true), pg_catalog.set_config('TimeZone', zone, true);
    return (select e.edition from platform.edition e);
end
$$;
grant execute on function platform.tell(text, text) to ${app};

-- Makes another edition, once in a transaction however much it changes. One after the other, so that no two wait for each other.
create function platform.make_editions(orgs uuid[]) returns void
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('platform.edition', 0));
    insert into platform.edition (org_id) select distinct o from unnest(orgs) o where o is not null
    on conflict (org_id) do update set edition = excluded.edition where edition.xmin <> pg_current_xact_id()::xid;
end
$$;
revoke all on function platform.make_editions(uuid[]) from public;

-- The same as triggers, which are to be deferred until a transaction ends: of the organisation that a row is of, and of all.
create function platform.another_edition() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    perform platform.make_editions(array[old.org_id, new.org_id]);
    return null;
end
$$;

create function platform.another_edition_of_all() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    perform platform.make_editions(array(select e.org_id from platform.edition e));
    return null;
end
$$;
