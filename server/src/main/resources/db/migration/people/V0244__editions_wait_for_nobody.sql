create or replace function people.note_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    perform platform.note(
        array[old.org_id, new.org_id] || array(select a.org_id from people.account a where a.person in (old.person, new.person)), 'people');
    return null;
end
$$;

create or replace function people.note_change_of_role() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    perform platform.note(
        array[old.org_id, new.org_id] || array(
            select a.org_id from people.account a join people.account one on one.person = a.person
            where (one.org_id, one.id) in ((old.org_id, old.account_id), (new.org_id, new.account_id))), 'people');
    return null;
end
$$;
