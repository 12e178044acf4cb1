-- A link may found a further organisation too: for a few days, and in the local health economy that the person who runs the product
-- named. Whoever holds the link does not choose it, for who is in an economy reads what its organisations share.
alter table people.set_up
    add column economy_id uuid,
    add column until timestamptz;
