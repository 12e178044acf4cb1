-- PostgreSQL's parser takes "<...>" for markup and leaves it out. People write "<" for "less than", so here it is only a gap.
create or replace function feedback.search_vector(words text, themes smallint[]) returns tsvector
    language sql immutable parallel safe set search_path = pg_catalog as
$$
    select to_tsvector('pg_catalog.english', translate(left(words, 200000), '<>', '  '))
        || coalesce((select array_to_tsvector(array_agg('theme:' || t)) from unnest(themes) t), ''::tsvector)
$$;
