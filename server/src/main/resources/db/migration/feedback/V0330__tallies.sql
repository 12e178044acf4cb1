-- How many said what, kept up as it changes. Each change of a feedback that counts for anything adds rows here, and whoever keeps counts
-- takes them away and adds them up: nothing is counted twice or forgotten, since both happen in the transaction that changes the rest.
-- Rows are only ever added, under keys nobody else has, so a giver and an import of a million rows never wait for one another.
create table feedback.tally (
    org_id   uuid not null default platform.current_org(),
    entry    bigint generated always as identity, -- taken in this order, so that no count is below zero meanwhile
    place_id uuid, -- null: the organisation as a whole
    month    date not null, -- its first day
    channel  text, -- null in rows that count a theme
    theme    smallint, -- null: whatever it is about
    answer   smallint not null, -- see feedback.counts_as
    n        int not null, -- this many more, or less
    primary key (org_id, entry)
);

-- The answers to the question of 2020 by their national codes, 1 to 5 by what they mean, 6 for "don't know"; 7 for an answer to it that
-- nobody knows the meaning of; 0 for no answer to it. The question of 2013 is another series and its answers never join this one.
create function feedback.counts_as(question_set text, answer_code text, score smallint) returns smallint
    language sql immutable parallel safe as
$$
    select cast(case when question_set is null or question_set <> 'fft-2020' then 0
                     when score is not null then score
                     when answer_code is null then 0
                     when answer_code = '6' then 6
                     else 7 end as smallint)
$$;

create function feedback.month_of(day date) returns date
    language sql immutable parallel safe as
$$ select day - (extract(day from day)::int - 1) $$;

-- What is entered, in sets: an import's batch adds a row for each month, place, channel and answer in it.
create function feedback.tally_entered() returns trigger
    language plpgsql set search_path = pg_catalog as
$$
begin
    insert into feedback.tally (org_id, place_id, month, channel, answer, n)
    select f.org_id, f.place_id, feedback.month_of(f.received_on), f.channel,
           feedback.counts_as(f.question_set, f.answer_code, f.score), count(*)
    from entered f where not f.withdrawn
    group by 1, 2, 3, 4, 5;
    insert into feedback.tally (org_id, place_id, month, theme, answer, n)
    select f.org_id, f.place_id, feedback.month_of(f.received_on), t.theme,
           feedback.counts_as(f.question_set, f.answer_code, f.score), count(*)
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
           feedback.counts_as(v.question_set, v.answer_code, v.score), sum(v.n)
    from (values (old.org_id, old.place_id, old.received_on, old.channel, old.question_set, old.answer_code, old.score, old.themes,
                  old.withdrawn, -1),
                 (new.org_id, new.place_id, new.received_on, new.channel, new.question_set, new.answer_code, new.score, new.themes,
                  new.withdrawn, 1))
         as v (org_id, place_id, received_on, channel, question_set, answer_code, score, themes, withdrawn, n)
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
    after update of place_id, received_on, channel, question_set, answer_code, score, themes, withdrawn on feedback.feedback
    for each row
    when (old.place_id is distinct from new.place_id or old.received_on <> new.received_on or old.channel <> new.channel
       or old.question_set is distinct from new.question_set or old.answer_code is distinct from new.answer_code
       or old.score is distinct from new.score or old.themes <> new.themes or old.withdrawn <> new.withdrawn)
    execute function feedback.tally_changed();

call platform.tenant_table('feedback.tally', 'select, insert, delete');
create trigger ring after insert on feedback.tally for each statement execute function platform.ring('tallies');
