-- Whose titles an organisation sees depends on who its neighbours are, so whoever is moved to others by hand sees theirs at the next look.
create or replace function organisation.note_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
declare
    orgs uuid[] := array(select distinct e.org_id from platform.edition e) || new.id;
begin
    perform platform.note(orgs, 'organisation');
    if old.economy_id is distinct from new.economy_id then
        perform platform.note(orgs, 'proposals');
    end if;
    return null;
end
$$;
