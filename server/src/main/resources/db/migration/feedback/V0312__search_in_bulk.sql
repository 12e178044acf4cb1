-- The same words as before, but in a form that the planner can put in place: a function with a setting of its own is entered anew for
-- each row, which an import of a million rows feels. Every name below says its schema instead.
create function feedback.theme_words(themes smallint[]) returns tsvector
    language sql immutable parallel safe set search_path = pg_catalog as
$$
    select coalesce((select array_to_tsvector(array_agg('theme:' || t)) from unnest(themes) t), ''::tsvector)
$$;

create or replace function feedback.search_vector(words text, themes smallint[]) returns tsvector
    language sql immutable parallel safe as
$$
    select pg_catalog.to_tsvector('pg_catalog.english'::pg_catalog.regconfig, pg_catalog.left(words, 200000))
        operator(pg_catalog.||) feedback.theme_words(themes)
$$;
