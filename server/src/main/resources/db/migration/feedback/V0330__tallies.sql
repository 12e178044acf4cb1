-- How many said what, kept up as it changes. Each change of a feedback that counts for anything adds rows here, and whoever keeps counts
-- takes them away and adds them up: nothing is counted twice or forgotten, since both happen in the transaction that changes the rest.
-- Rows are only ever added, under keys nobody else has, so a giver and an import of a million rows never wait for one another.
create table feedback.tally (
    org_id   uuid not null default platform.current_org(),
    entry    bigint generated always as identity, -- taken in this order, so that no count is below zero meanwhile
    place_id uuid, -- null: the organisation as a whole
    month    platform.day not null, -- its first day
    channel  text, -- null in rows that count a theme
    theme    smallint, -- null: whatever it is about
    answer   smallint not null, -- see feedback.feedback.counts_as
    n        int not null, -- this many more, or less
    primary key (org_id, entry)
);

create function feedback.month_of(day date) returns date
    language sql immutable parallel safe as
$$ select day - (extract(day from day)::int - 1) $$;

-- What is entered, in sets: an import's batch adds a row for each month, place, channel and answer in it.
create function feedback.tally_entered() returns trigger
    language plpgsql set search_path = pg_catalog as
$$
begin
    insert into feedback.tally (org_id, place_id, month, channel, answer, n)
    select f.org_id, f.place_id, feedback.month_of(f.received_on), f.channel, f.counts_as, count(*)
    from entered f where not f.withdrawn
    group by 1, 2, 3, 4, 5;
    insert into feedback.tally (org_id, place_id, month, theme, answer, n)
    select f.org_id, f.place_id, feedback.month_of(f.received_on), t.theme, f.counts_as, count(*)
    from entered f cross join lateral (select distinct theme from unnest(f.themes) as u (theme)) t
    where not f.withdrawn and f.themes <> '{}'
    group by 1, 2, 3, 4, 5;
    return null;
end
$$;

-- What is changed or removed, one by one: by far most changes are of what does not count, and never come here.
create function feedback.tally_changed() returns trigger
    language plpgsql set search_path = pg_catalog as
$$
begin
    insert into feedback.tally (org_id, place_id, month, channel, theme, answer, n)
    select v.org_id, v.place_id, feedback.month_of(v.received_on), case when t.theme is null then v.channel end, t.theme,
           v.counts_as, sum(v.n)
    from (values (old.org_id, old.place_id, old.received_on, old.channel, old.counts_as, old.themes, old.withdrawn, -1),
                 (new.org_id, new.place_id, new.received_on, new.channel, new.counts_as, new.themes, new.withdrawn, 1))
         as v (org_id, place_id, received_on, channel, counts_as, themes, withdrawn, n)
    cross join lateral (select cast(null as smallint) as theme union all select distinct u.theme from unnest(v.themes) as u (theme)) t
    where v.withdrawn = false
    group by 1, 2, 3, 4, 5, 6
    having sum(v.n) <> 0;
    return null;
end
$$;

create trigger tally_entered after insert on feedback.feedback
    referencing new table as entered for each statement execute function feedback.tally_entered();
create trigger tally_removed after delete on feedback.feedback for each row execute function feedback.tally_changed();
create trigger tally_changed
    after update of place_id, received_on, channel, counts_as, themes, withdrawn on feedback.feedback
    for each row
    when (old.place_id is distinct from new.place_id or old.received_on <> new.received_on or old.channel <> new.channel
       or old.counts_as <> new.counts_as or old.themes <> new.themes or old.withdrawn <> new.withdrawn)
    execute function feedback.tally_changed();

call platform.tenant_table('feedback.tally', 'select, insert, delete');
create trigger ring after insert on feedback.tally for each statement execute function platform.ring('tallies');
