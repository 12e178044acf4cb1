-- Words as search knows them, the same in every database: by rules of our own, never by the server's locale. Under one locale PostgreSQL's
-- parser takes every sign that is not ASCII for a letter, under another it knows no capital I; so what it is given has neither.

-- Small letters without accents, straight apostrophes, no invisible signs, and a gap for whatever else is no letter and no number. Composed and
-- decomposed letters, ligatures, full-width letters and superscripts become the plain ones. Where a sign of no width may part two words, chr(1).
create function platform.plain_letters(said text) returns text
    language plpgsql immutable strict parallel safe as
$$
declare
    plain text := said;
begin
    if pg_catalog.octet_length(plain) = pg_catalog.length(plain) then
        return pg_catalog.lower(pg_catalog.replace(plain, '`', '''') collate pg_catalog."C");
    end if;
    plain := pg_catalog.translate(plain,
        U&'\2019\2018\201B\02BC\02BB\02B9\00B4\0060\2032\FF07\055A\2010\2011\2212\200B\2122\2120\00A9\00AE',
        pg_catalog.repeat('''', 11) operator(pg_catalog.||) U&'---\0001    ');
    plain := pg_catalog.casefold(pg_catalog.normalize(plain, 'NFKD') collate pg_catalog.pg_unicode_fast);
    plain := pg_catalog.regexp_replace(plain collate pg_catalog.pg_unicode_fast,
        '[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200c-\u200f\u202a-\u202e\u2060-\u2069\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]+',
        '', 'g');
    plain := pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(plain, 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
    plain := pg_catalog.translate(plain, 'øđðłıħŧŋ', 'oddlihtn');
    -- Signs of vowels belong to the letters of India's scripts and their neighbours.
    return pg_catalog.regexp_replace(plain collate pg_catalog.pg_unicode_fast,
        '[^\u0001-\u007f[:alnum:]\u0900-\u0963\u0966-\u0df3\u0e31-\u0e4e\u1000-\u109d]+', ' ', 'g');
end
$$;

-- The words of such letters, one by one: nothing that stands beside a word belongs to it, and what stands inside is a gap, but for apostrophes.
create function platform.plain_words(letters text) returns text
    language plpgsql immutable strict parallel safe as
$$
declare
    plain text := letters;
begin
    if pg_catalog.strpos(plain, '&') > 0 then
        plain := pg_catalog.regexp_replace(pg_catalog.replace(plain, '&amp;', '&'), '&(#0?39|#8217|apos|rsquo);', '''', 'g');
        plain := pg_catalog.regexp_replace(plain, '&(#[0-9]+|[lg]t|[lr]dquo|quot|nbsp);', ' ', 'g');
        plain := pg_catalog.regexp_replace(plain collate pg_catalog."C", '\m([a-z]) ?& ?([a-z])\M', '\1and\2', 'g');
    end if;
    if pg_catalog.strpos(plain, 'and e') > 0 or pg_catalog.strpos(plain, 'a/e') > 0 or pg_catalog.strpos(plain, 'a+e') > 0 then
        plain := pg_catalog.regexp_replace(plain collate pg_catalog."C", '\ma( and |and|\+|/)e\M', 'aande', 'g');
    end if;
    if pg_catalog.strpos(plain, '''') > 0 then
        plain := pg_catalog.regexp_replace(plain collate pg_catalog."C", '''s\M', '', 'g');
    end if;
    return pg_catalog.translate(plain, U&'.-/+<_&''\0001', '       ');
end
$$;
