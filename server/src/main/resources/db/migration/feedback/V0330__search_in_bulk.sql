-- The same words as before, again in the form that the planner can put in place (see V0312): with a setting of its own, the function
-- is entered anew for each row.
create or replace function feedback.search_vector(words text, themes smallint[]) returns tsvector
    language sql immutable parallel safe as
$$
    select pg_catalog.to_tsvector('pg_catalog.english'::pg_catalog.regconfig,
                                  pg_catalog.translate(pg_catalog.left(words, 200000), '<>', '  '))
        operator(pg_catalog.||) feedback.theme_words(themes)
$$;
