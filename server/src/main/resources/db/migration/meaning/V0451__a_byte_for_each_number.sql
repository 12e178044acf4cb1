-- A vector was the most of what a comment takes. One byte for each of its numbers finds 97 to 99 of the same hundred nearest, and for the others some that are
-- about as near. How long it was is kept no more: all are of unit length.
create function pg_temp.in_bytes(vector bytea) returns bytea
    language sql immutable as
$$
    -- from the largest as four bytes and 384 shares of it in two, the highest first; what is as long as nothing that was kept stays as it is
    select case when length(vector) <> 772 then vector
                else (select string_agg(substring(int2send(round(share * 127 / 32767::float8)::int2) from 2), '' order by n)
                      from (select n, ((get_byte(vector, 4 + 2 * n) # 128) - 128) * 256 + get_byte(vector, 5 + 2 * n)
                            from generate_series(0, 383) n) shares (n, share)) end
$$;

drop trigger ring on meaning.reading;
alter table meaning.reading alter column vector type bytea using pg_temp.in_bytes(vector); -- 384 shares of the largest, a byte each
create trigger ring after insert or delete or update of vector on meaning.reading
    for each statement execute function platform.ring('readings');

drop trigger ring on meaning.shared;
alter table meaning.shared alter column vector type bytea using pg_temp.in_bytes(vector);
create trigger ring after insert or update or delete on meaning.shared for each statement execute function platform.ring('shared');

drop function pg_temp.in_bytes(bytea);
