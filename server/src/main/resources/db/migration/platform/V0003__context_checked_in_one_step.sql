-- A statement asks some eight times whose rows it may see, once for each table that it names, and that was a quarter of all the time that
-- PostgreSQL takes for a page. To read the key from its table was most of it. Now the planner puts the key into the plan of each session, which
-- is what "immutable" allows it to: the key changes at a start only, and a session ends with it. Whoever may not read the table may not call
-- these functions either, and what asks whose rows these are does so as the owner, as before.
create function platform.inner_pad() returns bytea
    language plpgsql immutable parallel safe set search_path = pg_catalog as
$$
begin
    return (select k.inner_pad from platform.context_key k);
end
$$;
create function platform.outer_pad() returns bytea
    language plpgsql immutable parallel safe set search_path = pg_catalog as
$$
begin
    return (select k.outer_pad from platform.context_key k);
end
$$;
revoke all on function platform.inner_pad(), platform.outer_pad() from public;

create or replace function platform.current_org() returns uuid
    language plpgsql stable security definer parallel safe set search_path = pg_catalog as
$$
begin
    return case when right(current_setting('linchpin.context', true), 65) = '|' || encode(sha256(platform.outer_pad() || sha256(
            platform.inner_pad() || convert_to(left(current_setting('linchpin.context', true), -65), 'UTF8'))), 'hex')
        then nullif(split_part(current_setting('linchpin.context', true), '|', 1), '')::uuid end;
end
$$;

create or replace function platform.current_account() returns uuid
    language plpgsql stable security definer parallel safe set search_path = pg_catalog as
$$
begin
    return case when right(current_setting('linchpin.context', true), 65) = '|' || encode(sha256(platform.outer_pad() || sha256(
            platform.inner_pad() || convert_to(left(current_setting('linchpin.context', true), -65), 'UTF8'))), 'hex')
        then nullif(split_part(current_setting('linchpin.context', true), '|', 2), '')::uuid end;
end
$$;
