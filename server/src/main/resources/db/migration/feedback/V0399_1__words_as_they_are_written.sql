-- Search finds a word whatever stands beside it and however it is spelled, in every database alike: the words go through platform.plain_words
-- before PostgreSQL's parser sees them, and so does what is looked for.

-- What is inside of words with an apostrophe, a hyphen, a gap of no width, digits, or single letters with full stops: their parts (l'hôpital,
-- follow-up, 12pm), and what they are without the sign (re-admitted, G.P., 1,000).
create function feedback.inner_words(letters text) returns text
    language sql immutable strict parallel safe as
$$
    select pg_catalog.string_agg(
               pg_catalog.regexp_replace(pg_catalog.translate(m[1], U&'''-\0001.,', '     ') collate pg_catalog."C",
                                         '([0-9])(?=[a-z])|([a-z])(?=[0-9])', '\1\2 ', 'g')
               operator(pg_catalog.||) ' ' operator(pg_catalog.||) pg_catalog.translate(m[1], U&'''\0001-.,', '  '), ' ')
    from pg_catalog.regexp_matches(letters collate pg_catalog."C",
        '(\m[a-z](?:\.[a-z])+\M|[0-9]{1,3}(?:,[0-9]{3})+\M|[0-9]+[a-z][0-9a-z]*|[a-z]+[0-9][0-9a-z]*|[^\u0001-\u002f\u003a-\u0060\u007b-\u007f]+(?:[''\u0001-][^\u0001-\u002f\u003a-\u0060\u007b-\u007f]+)+)',
        'g') m
$$;

-- How words with accents are spelled ("=zoë"), and that some are ("~zoe"): by these the very spelling that was looked for comes first.
create function feedback.spellings(words text) returns tsvector
    language sql immutable strict parallel safe as
$$
    select coalesce(pg_catalog.array_to_tsvector(pg_catalog.array_agg(distinct s)), ''::tsvector)
    from pg_catalog.regexp_matches(pg_catalog.casefold(pg_catalog.normalize(words, 'NFC') collate pg_catalog.pg_unicode_fast),
             '[[:alnum:]]*[\u00c0-\u024f\u1e00-\u1eff][[:alnum:]]*', 'g') m,
         pg_catalog.unnest(array['=' operator(pg_catalog.||) m[1], '~' operator(pg_catalog.||) platform.plain_letters(m[1])]) s
    where pg_catalog.length(m[1]) operator(pg_catalog.<) 60
$$;

create or replace function feedback.search_vector(words text, themes smallint[]) returns tsvector
    language plpgsql immutable parallel safe as
$$
declare
    said text := pg_catalog.left(words, 200000);
    letters text := platform.plain_letters(said);
    found tsvector := pg_catalog.to_tsvector('pg_catalog.english'::pg_catalog.regconfig, platform.plain_words(letters));
begin
    if letters collate pg_catalog."C" operator(pg_catalog.~) '[0-9''\u0001-]|\m[a-z]\.[a-z]\M' then
        found := found operator(pg_catalog.||) pg_catalog.strip(pg_catalog.to_tsvector('pg_catalog.english'::pg_catalog.regconfig,
            coalesce(feedback.inner_words(pg_catalog.left(letters, 20000)), '')));
    end if;
    if pg_catalog.octet_length(said) operator(pg_catalog.<>) pg_catalog.length(said) then
        found := found operator(pg_catalog.||) feedback.spellings(pg_catalog.left(said, 20000));
    end if;
    return found operator(pg_catalog.||) feedback.theme_words(themes);
end
$$;

-- One word or one phrase that is looked for: its words one behind the other, or without the sign inside, or with its numbers apart or close.
create function feedback.words_query(term text) returns tsquery
    language plpgsql immutable strict parallel safe as
$$
declare
    letters text := platform.plain_letters(term);
    asked tsquery := pg_catalog.phraseto_tsquery('pg_catalog.english'::pg_catalog.regconfig, platform.plain_words(letters));
    apart text := pg_catalog.regexp_replace(letters collate pg_catalog."C", '([0-9])(?=[a-z])|([a-z])(?=[0-9])', '\1\2 ', 'g');
    closed text := pg_catalog.regexp_replace(letters collate pg_catalog."C", '\m([a-z])\.(?=[a-z]\M)|([0-9]),(?=[0-9]{3}\M)', '\1\2', 'g');
    parts tsquery := pg_catalog.phraseto_tsquery('pg_catalog.english'::pg_catalog.regconfig, platform.plain_words(apart));
begin
    if closed operator(pg_catalog.<>) letters then
        asked := asked operator(pg_catalog.||) pg_catalog.phraseto_tsquery('pg_catalog.english'::pg_catalog.regconfig,
            platform.plain_words(closed));
    end if;
    if pg_catalog.strpos(letters, '-') operator(pg_catalog.>) 1 then
        asked := asked operator(pg_catalog.||) pg_catalog.phraseto_tsquery('pg_catalog.english'::pg_catalog.regconfig,
            platform.plain_words(pg_catalog.replace(letters, '-', '')));
    end if;
    if letters collate pg_catalog."C" operator(pg_catalog.~) '[0-9] [a-z]|[a-z] [0-9]' then
        asked := asked operator(pg_catalog.||) pg_catalog.phraseto_tsquery('pg_catalog.english'::pg_catalog.regconfig,
            platform.plain_words(pg_catalog.regexp_replace(letters collate pg_catalog."C", '([0-9]) (?=[a-z])|([a-z]) (?=[0-9])', '\1\2', 'g')));
    end if;
    if apart operator(pg_catalog.<>) letters and pg_catalog.numnode(parts) operator(pg_catalog.>) 1 then
        asked := asked operator(pg_catalog.||) parts;
    end if;
    return asked;
end
$$;

-- Finds anew what was indexed by earlier rules.
create function feedback.index_words() returns void
    language sql set search_path = pg_catalog as
$$
    update feedback.feedback f set search = feedback.search_vector(array_to_string(s.words, e'\n'), f.themes)
    from feedback.said s where s.org_id = f.org_id and s.feedback_id = f.id
$$;
revoke all on function feedback.index_words() from public;

alter table feedback.feedback no force row level security;
alter table feedback.comment no force row level security;
drop index feedback.feedback_words;
select feedback.index_words();
create index feedback_words on feedback.feedback using gin (search);
alter table feedback.feedback force row level security;
alter table feedback.comment force row level security;
