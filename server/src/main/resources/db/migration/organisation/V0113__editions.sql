-- Organisations know each other by name, so what one changes of itself is asked anew by all.
create constraint trigger edition after insert or update or delete on organisation.organisation deferrable initially deferred
    for each row execute function platform.another_edition_of_all();
create constraint trigger edition after insert or update or delete on organisation.place deferrable initially deferred
    for each row execute function platform.another_edition();
insert into platform.edition (org_id) select id from organisation.organisation;
