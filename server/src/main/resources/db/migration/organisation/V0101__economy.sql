-- The economy of the organisation in scope: policies of what is shared in an economy compare with it. It runs as whoever asks, for
-- which organisation is in which economy is a public fact; and it stands here, where policies of every module may use it.
create function platform.current_economy() returns uuid
    language sql stable parallel safe set search_path = pg_catalog as
$$ select o.economy_id from organisation.organisation o where o.id = (select platform.current_org()) $$;
grant execute on function platform.current_economy() to ${app};

-- An organisation stays in the economy it was founded in: who could move it, could read what another economy shares.
revoke update on organisation.organisation from ${app};
create index organisation_of_economy on organisation.organisation (economy_id);
