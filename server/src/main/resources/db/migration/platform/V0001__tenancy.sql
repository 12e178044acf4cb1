-- Separation of organisations. Each tenant table has org_id first in its keys, row-level security forced, and one policy that
-- compares org_id with the organisation the transaction was begun for. No context, an empty one or a forged one matches no row.
create schema platform;
grant usage on schema platform to ${app};

-- The key that signs contexts, already joined with the two pads of HMAC (RFC 2104), so that checking a signature is two digests. Only
-- the owner may read it; the application holds its own copy outside the database.
create table platform.context_key (
    only_row boolean primary key default true check (only_row),
    inner_pad bytea not null check (length(inner_pad) = 64),
    outer_pad bytea not null check (length(outer_pad) = 64)
);

-- Part 1 of the signed context is the organisation, part 2 the account. The function runs as its owner to read the key: it is on
-- the allow-list of the catalogue test, and it gives back nothing but what the caller was signed in as.
create function platform.context(part int) returns uuid
    language plpgsql stable security definer parallel safe set search_path = pg_catalog as
$$
declare
    parts text[] := string_to_array(current_setting('linchpin.context', true), '|');
begin
    if parts is null or cardinality(parts) <> 3 then
        return null;
    end if;
    if (select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(parts[1] || '|' || parts[2], 'UTF8'))), 'hex')
        from platform.context_key k) is distinct from parts[3] then
        return null;
    end if;
    return nullif(parts[part], '')::uuid;
end
$$;

create function platform.current_org() returns uuid
    language sql stable parallel safe set search_path = pg_catalog as
$$ select platform.context(1) $$;

create function platform.current_account() returns uuid
    language sql stable parallel safe set search_path = pg_catalog as
$$ select platform.context(2) $$;

grant execute on function platform.context(int), platform.current_org(), platform.current_account() to ${app};

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
