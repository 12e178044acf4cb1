-- The role that backups are made as reads whatever there is, of every organisation, and nothing else may be done as it. Flyway does this after
-- the migrations of each start, so no table that a module adds can be forgotten. The key that signs contexts is made again at each
-- start, so not even backups read it.
do $$
declare
    thing record;
begin
    -- Nodes that start at the same time do it one after the other: each took tables that the other waited for.
    perform pg_advisory_xact_lock(hashtextextended('linchpin: what backups may read', 0));
    for thing in select n.nspname from pg_namespace n
        where n.nspname <> 'information_schema' and n.nspname not like 'pg\_%' and not has_schema_privilege('${reader}', n.oid, 'usage')
    loop
        execute format('grant usage on schema %I to ${reader}', thing.nspname);
    end loop;
    for thing in select c.oid::regclass as name, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'S') and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
          and c.oid <> 'platform.context_key'::regclass
          and not case c.relkind when 'S' then has_sequence_privilege('${reader}', c.oid, 'select')
                                 else has_table_privilege('${reader}', c.oid, 'select') end
    loop
        execute format('grant select on %s %s to ${reader}', case thing.relkind when 'S' then 'sequence' else 'table' end, thing.name);
    end loop;
    for thing in select c.oid::regclass as name from pg_class c
        where c.relrowsecurity and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'read_for_backup')
    loop
        execute format('create policy read_for_backup on %s for select to ${reader} using (true)', thing.name);
    end loop;
end
$$;
