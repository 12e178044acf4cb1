-- A reading took five times as much as the words it is of. Its vector is kept as numbers of two bytes (IEEE 754, half precision), which find
-- the same neighbours; probabilities as two bytes each; and what is only ever read whole as JSON as it was written. All in one pass over the table.
create function pg_temp.halves(vector bytea) returns bytea
    language sql immutable as
$$
    -- from the bits of floats of four bytes, the lowest first: sign, exponent and mantissa; what lies between two is rounded to the nearer
    select case when length(vector) <> 1536 then vector -- of an unknown reader: left as it is
                else (select string_agg(int2send((((h + 32768) & 65535) - 32768)::int2), '' order by n)
                      from (select n, s + case when e >= 31 then 31744
                                               when e > 0 then ((e << 23) + m + 4096) >> 13
                                               when e > -11 then (((m + 8388608) >> (13 - e)) + 1) >> 1
                                               else 0 end
                            from (select n, (get_byte(vector, n * 4 + 3) & 128) << 8,
                                         (((get_byte(vector, n * 4 + 3) & 127) << 1) | (get_byte(vector, n * 4 + 2) >> 7)) - 112,
                                         ((get_byte(vector, n * 4 + 2) & 127) << 16) | (get_byte(vector, n * 4 + 1) << 8) | get_byte(vector, n * 4)
                                  from generate_series(0, 383) n) bits (n, s, e, m)) halves (n, h)) end
$$;
create function pg_temp.two_bytes(probabilities real[]) returns bytea
    language sql immutable as
$$
    select coalesce((select string_agg(int2send(round(p * 32000)::int2), '' order by n)
                     from unnest(probabilities) with ordinality each (p, n)), '')
$$;

drop trigger ring on meaning.reading;
alter table meaning.reading alter column suggested drop default, alter column suggested drop not null;
alter table meaning.reading
    alter column probabilities type bytea using pg_temp.two_bytes(probabilities), -- two bytes each, the highest first: 32,000 is sure
    alter column because type json using because::json,
    alter column parts type json using parts::json,
    alter column suggested type json using case when lessons <> 0 then suggested::json end, -- null: what is assigned, for no lesson changed it
    alter column vector type bytea using pg_temp.halves(vector); -- 384 numbers of two bytes, the highest first
create trigger ring after insert or delete or update of vector on meaning.reading
    for each statement execute function platform.ring('readings');

-- Every number in this order is given once.
drop index meaning.reading_kept;
create index reading_kept on meaning.reading (org_id, kept);

drop trigger ring on meaning.shared;
alter table meaning.shared alter column vector type bytea using pg_temp.halves(vector);
create trigger ring after insert or update or delete on meaning.shared for each statement execute function platform.ring('shared');

drop function pg_temp.halves(bytea), pg_temp.two_bytes(real[]);
