-- Organisations know each other by name, so what one changes of itself is asked anew by all.
create function organisation.note_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as
$$
begin
    insert into platform.changed (org_id, part)
    select new.id, 'organisation' where new.id is not null
    union select e.org_id, 'organisation' from platform.edition e
    on conflict do nothing;
    return null;
end
$$;
create trigger edition after insert or update or delete on organisation.organisation
    for each row execute function organisation.note_change();
insert into platform.edition (org_id, part) select id, 'organisation' from organisation.organisation;

call platform.makes_editions('organisation.place');
