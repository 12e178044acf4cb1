-- A panel takes its marks on paper too: sheets are read in when nobody marks alone any more, and before the panel talks.
do $$
declare only_votes text := (
    select conname from pg_constraint
    where conrelid = 'decisions.decision'::regclass and contype = 'c'
        and pg_get_constraintdef(oid) like '%papers%' and pg_get_constraintdef(oid) like '%marks%');
begin
    execute format('alter table decisions.decision drop constraint %I', only_votes);
end $$;
