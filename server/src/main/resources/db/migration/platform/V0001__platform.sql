-- Separation of organisations. Each tenant table has org_id first in its keys, row-level security forced, and one policy that
-- compares org_id with the organisation the transaction was begun for. No context, an empty one or a forged one matches no row.
create schema platform;
grant usage on schema platform to ${app};

-- A day that somebody could mean. One beyond it, "infinity" among them, is a slip or meant to break what counts with days.
create domain platform.day as date check (value between date '1900-01-01' and date '2100-12-31');

-- The key that signs contexts, already joined with the two pads of HMAC (RFC 2104), so that checking a signature is two digests. Only
-- the owner may read it; the application holds its own copy outside the database.
create table platform.context_key (
    only_row boolean primary key default true check (only_row),
    inner_pad bytea not null check (length(inner_pad) = 64),
    outer_pad bytea not null check (length(outer_pad) = 64)
);

-- Whose rows a transaction may see: the organisation and the account that its signed context names. Each in one statement, for functions
-- nested in each other cost every page; variables would cost more than asking for the setting three times. They run as their owner to
-- read the key: they are on the allow-list of the catalogue test, and give back nothing but what the caller was signed in as.
create function platform.current_org() returns uuid
    language plpgsql stable security definer parallel safe set search_path = pg_catalog as
$$
begin
    return (
        select nullif(split_part(current_setting('linchpin.context', true), '|', 1), '')::uuid
        from platform.context_key k
        where right(current_setting('linchpin.context', true), 65) = '|' || encode(sha256(k.outer_pad || sha256(
            k.inner_pad || convert_to(left(current_setting('linchpin.context', true), -65), 'UTF8'))), 'hex'));
end
$$;

create function platform.current_account() returns uuid
    language plpgsql stable security definer parallel safe set search_path = pg_catalog as
$$
begin
    return (
        select nullif(split_part(current_setting('linchpin.context', true), '|', 2), '')::uuid
        from platform.context_key k
        where right(current_setting('linchpin.context', true), 65) = '|' || encode(sha256(k.outer_pad || sha256(
            k.inner_pad || convert_to(left(current_setting('linchpin.context', true), -65), 'UTF8'))), 'hex'));
end
$$;

grant execute on function platform.current_org(), platform.current_account() to ${app};

-- What every tenant table needs, in one place. The sub-select makes PostgreSQL check the signature once a statement, not once a row.
create procedure platform.tenant_table(name regclass, rights text)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy own_organisation on %s using (org_id = (select platform.current_org())) '
        'with check (org_id = (select platform.current_org()))', name);
    execute format('grant %s on %s to ${app}', rights, name);
end
$$;
revoke all on procedure platform.tenant_table(regclass, text) from public;

-- Tells the chores that something happened in the organisation, so that nobody has to look for it again and again: when the transaction is
-- committed, once however often it happened. It bears an id only, for row-level security does not hold here.
create function platform.ring(what text) returns void
    language plpgsql set search_path = pg_catalog as
$$
begin
    perform pg_notify('chores', what || ':' || platform.current_org());
end
$$;
grant execute on function platform.ring(text) to ${app};

-- The same as a trigger, with what happened as its argument.
create function platform.ring() returns trigger
    language plpgsql set search_path = pg_catalog as
$$
begin
    perform platform.ring(tg_argv[0]);
    return null;
end
$$;
