-- Who somebody is and which roles they hold is shown wherever they work, so a change makes another edition in each of their organisations.
create function people.note_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    insert into platform.changed (org_id, part)
    select o, 'people' from unnest(array[old.org_id, new.org_id] || array(
        select a.org_id from people.account a where a.person in (old.person, new.person))) o where o is not null
    on conflict do nothing;
    return null;
end
$$;
create trigger edition after insert or update of name, person, stopped_at, single_keys or delete on people.account
    for each row execute function people.note_change();

create function people.note_change_of_role() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    insert into platform.changed (org_id, part)
    select o, 'people' from unnest(array[old.org_id, new.org_id] || array(
        select a.org_id from people.account a join people.account one on one.person = a.person
        where (one.org_id, one.id) in ((old.org_id, old.account_id), (new.org_id, new.account_id)))) o where o is not null
    on conflict do nothing;
    return null;
end
$$;
create trigger edition after insert or update or delete on people.role_held
    for each row execute function people.note_change_of_role();

call platform.makes_editions('people.invitation', 'people.kept_view', 'people.password_reset', 'people.role_asked');
