-- A reading took five times as much as the words it is of. Its vector is kept as whole numbers of two bytes, as shares of the largest in it, which
-- find nearly always the same neighbours; probabilities as two bytes each; and what is only ever read whole as JSON as it was written. All in one pass over the table.
create function pg_temp.shares(vector bytea) returns bytea
    language sql immutable as
$$
    -- from the bits of floats of four bytes, the lowest first: sign, exponent and mantissa
    select case when length(vector) <> 1536 then vector -- of an unknown reader: left as it is
                else (select float4send(max(largest)::real)
                             || string_agg(int2send((case when largest = 0 then 0 else round(v / largest * 32767) end)::int2), '' order by n)
                      from (select n, v, max(abs(v)) over () as largest
                            from (select n, case when e = 0 then 0 else s * (m + 8388608) * power(2::float8, e - 150) end as v
                                  from (select n, 1 - (get_byte(vector, n * 4 + 3) >> 7) * 2,
                                               ((get_byte(vector, n * 4 + 3) & 127) << 1) | (get_byte(vector, n * 4 + 2) >> 7),
                                               ((get_byte(vector, n * 4 + 2) & 127) << 16) | (get_byte(vector, n * 4 + 1) << 8) | get_byte(vector, n * 4)
                                        from generate_series(0, 383) n) bits (n, s, e, m)) floats) all_of_it) end
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
    alter column vector type bytea using pg_temp.shares(vector); -- the largest as four bytes, then 384 shares of it, the highest byte first
create trigger ring after insert or delete or update of vector on meaning.reading
    for each statement execute function platform.ring('readings');

-- Every number in this order is given once.
drop index meaning.reading_kept;
create index reading_kept on meaning.reading (org_id, kept);

drop trigger ring on meaning.shared;
alter table meaning.shared alter column vector type bytea using pg_temp.shares(vector);
create trigger ring after insert or update or delete on meaning.shared for each statement execute function platform.ring('shared');

drop function pg_temp.shares(bytea), pg_temp.two_bytes(real[]);
