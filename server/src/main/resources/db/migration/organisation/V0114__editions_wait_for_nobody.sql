create or replace function organisation.note_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    perform platform.note(array(select distinct e.org_id from platform.edition e) || new.id, 'organisation');
    return null;
end
$$;
