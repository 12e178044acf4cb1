-- Who somebody is and which roles they hold is shown wherever they work, so a change makes another edition of each of their organisations.
create function people.another_edition() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    perform platform.make_editions(array[old.org_id, new.org_id] || array(
        select a.org_id from people.account a where a.person in (old.person, new.person)));
    return null;
end
$$;
create constraint trigger edition after insert or update of name, person, stopped_at, single_keys or delete on people.account
    deferrable initially deferred for each row execute function people.another_edition();

create function people.another_edition_by_role() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    perform platform.make_editions(array[old.org_id, new.org_id] || array(
        select a.org_id from people.account a join people.account one on one.person = a.person
        where (one.org_id, one.id) in ((old.org_id, old.account_id), (new.org_id, new.account_id))));
    return null;
end
$$;
create constraint trigger edition after insert or update or delete on people.role_held
    deferrable initially deferred for each row execute function people.another_edition_by_role();
