create schema people;
grant usage on schema people to ${app};

-- Somebody's account in one organisation, which makes it, gives it roles and can reset its password; what happens to it happens nowhere
-- else, and no other organisation can learn that it exists. Whoever proves several at once, by one password of one address, is one person
-- from then on, who signs in once for all of them (docs/decisions/0028).
create table people.account (
    org_id        uuid not null default platform.current_org(),
    id            uuid not null default uuidv7(),
    person        uuid not null, -- whose it is, wherever
    email         text not null check (email = lower(email)),
    name          text not null check (length(name) between 1 and 120),
    password_hash text,
    created_at    timestamptz not null,
    stopped_at    timestamptz
);
create unique index account_by_address on people.account (org_id, email) where stopped_at is null;
create index account_by_address_anywhere on people.account (email);
create index account_by_person on people.account (person);
alter table people.account add primary key (org_id, id);
call platform.tenant_table('people.account', 'select, insert, update');

-- The accounts of whoever is asking. It looks past organisations, and gives back nothing but what the person asking proved. On the allow-list
-- of the catalogue test, as is the next.
create function people.same_person() returns setof uuid
    language sql stable security definer set search_path = pg_catalog rows 2 as
$$
    select platform.current_account()
    union
    select other.id from people.account one
    join people.account other on other.person = one.person
    where one.id = platform.current_account() and one.stopped_at is null and other.stopped_at is null
$$;
revoke all on function people.same_person() from public;
grant execute on function people.same_person() to ${app};

-- Signing in comes before any organisation is known, so this one function may look accounts up by their address. It answers about the one
-- that the transaction was begun for, in a signed name made of it: what is smuggled into a query elsewhere asks in vain.
create function people.sign_in(address text)
    returns table (org_id uuid, id uuid, person uuid, password_hash text)
    language sql stable security definer set search_path = pg_catalog as
$$
    select a.org_id, a.id, a.person, a.password_hash from people.account a where a.email = address and a.stopped_at is null
      and platform.current_account() = encode(substring(sha256(convert_to(address, 'UTF8')) for 16), 'hex')::uuid
    order by a.created_at, a.id
$$;
revoke all on function people.sign_in(text) from public;
grant execute on function people.sign_in(text) to ${app};
-- The functions' owner is held by row-level security like everybody else, so it gets a way of its own.
create policy owner_signs_in on people.account for select to ${owner} using (true);
create policy same_person on people.account to ${app} using (id in (select people.same_person()));

create table people.role_held (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    account_id uuid not null,
    role       text not null,
    place_id   uuid, -- the part of the organisation it is held for; null for all of it
    since      platform.day not null,
    until      platform.day, -- last day of the term
    given_by   uuid,
    given_at   timestamptz not null,
    ended_at   timestamptz, -- before its term; who ended it stays on record
    ended_by   uuid,
    primary key (org_id, id),
    foreign key (org_id, account_id) references people.account (org_id, id)
);
create index role_held_of_account on people.role_held (account_id);
call platform.tenant_table('people.role_held', 'select, insert, update');
-- A person may see the roles they hold in every organisation, to choose where to work.
create policy own_roles on people.role_held for select to ${app} using (account_id in (select people.same_person()));

-- A link through which somebody comes in, and what they answered. Nothing of it holds before somebody who arranges people has made sure
-- who it was: only then the account is opened, so nobody's address is taken by a link in the wrong hands. Whoever asks a role for
-- themselves is the same, without a link: a second person must say yes.
create table people.invitation (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    token_hash  bytea not null,
    email       text not null,
    name        text not null,
    roles       text[] not null,
    place_id    uuid,
    until       platform.day,
    invited_by  uuid,
    invited_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    person      uuid, -- who accepted while signed in elsewhere, and wants one sign-in
    password_hash text, -- as chosen; null for who asks for themselves
    confirmed_at timestamptz,
    confirmed_by uuid,
    revoked_at  timestamptz,
    primary key (org_id, id),
    unique (org_id, token_hash)
);
call platform.tenant_table('people.invitation', 'select, insert, update');

-- The link printed at the first start: whoever opens it founds the first organisation. One asked for later founds a further one: for a
-- few days, and in the local health economy that the person who runs the product named. Whoever holds the link does not choose it, for
-- who is in an economy reads what its organisations share.
create table people.set_up (
    token_hash bytea primary key,
    made_at    timestamptz not null,
    used_at    timestamptz,
    economy_id uuid,
    until      timestamptz
);
grant select, insert, update (used_at) on people.set_up to ${app};
-- Used once is used for good.
alter table people.set_up enable row level security;
alter table people.set_up force row level security;
create policy seen on people.set_up for select using (true);
create policy made_unused on people.set_up for insert with check (used_at is null);
create policy used_for_good on people.set_up for update using (used_at is null) with check (used_at is not null);

-- Where somebody is signed in. What a browser holds is kept as a digest only, of it and of what it runs on a few plain words, of where it is
-- nothing. Each row is its person's: nobody else's transaction sees or ends it, and none reads a digest.
create table people.session (
    digest     bytea primary key,
    id         uuid not null unique default uuidv7(),
    account_id uuid not null, -- by which they signed in
    works_in   uuid, -- the organisation
    device     text not null,
    began_at   timestamptz not null,
    used_at    timestamptz not null
);
create index session_of_account on people.session (account_id);
alter table people.session enable row level security;
alter table people.session force row level security;
create policy own_sessions on people.session
    using (account_id in (select people.same_person())) with check (account_id in (select people.same_person()));
create policy owner_finds_sessions on people.session to ${owner} using (true);
grant select (id, account_id, works_in, device, began_at, used_at), insert, update (works_in, used_at), delete
    on people.session to ${app};

-- A session ends 45 minutes after it was last used, and twelve hours after it began, however busy it is: a shift is over by then.
create function people.session_lasts(began timestamptz, used timestamptz, at timestamptz) returns boolean
    language sql immutable set search_path = pg_catalog as
$$
    select began > at - interval '12 hours' and used > at - interval '45 minutes'
$$;
grant execute on function people.session_lasts(timestamptz, timestamptz, timestamptz) to ${app};

-- Whose session it is comes before it is known who asks: whoever holds the digest's origin asks for that one row.
create function people.session_with(held bytea, at timestamptz)
    returns table (id uuid, account_id uuid, works_in uuid, device text, began_at timestamptz, used_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as
$$
    select s.id, s.account_id, s.works_in, s.device, s.began_at, s.used_at
    from people.session s where s.digest = held and people.session_lasts(s.began_at, s.used_at, at)
$$;
revoke all on function people.session_with(bytea, timestamptz) from public;
grant execute on function people.session_with(bytea, timestamptz) to ${app};

-- Those that are over are of no account in particular. By the server's clock at the latest, so that nobody is signed out by a wrong time.
create function people.forget_sessions(at timestamptz) returns void
    language sql security definer set search_path = pg_catalog as
$$
    delete from people.session s where not people.session_lasts(s.began_at, s.used_at, least(at, clock_timestamp()))
$$;
revoke all on function people.forget_sessions(timestamptz) from public;
grant execute on function people.forget_sessions(timestamptz) to ${app};

-- Tries to sign in that have not succeeded, to slow guessing down. No address of a computer is kept: of the place they came from, a number
-- made of it under a key that a process keeps to itself. Tries for an address that nobody has are counted for nobody.
create table people.sign_in_try (
    account_id uuid not null,
    place      bigint not null,
    at         timestamptz not null
);
create index sign_in_try_of_account on people.sign_in_try (account_id, at);
grant select, insert, delete on people.sign_in_try to ${app};

-- Links through which somebody who forgot their password chooses another, in this organisation: made by somebody who arranges people
-- there, or by whoever runs the product, for an hour. Another password meanwhile ends them.
create table people.password_reset (
    org_id       uuid not null default platform.current_org(),
    token_hash   bytea not null,
    account_id   uuid not null,
    password_was bytea not null, -- the digest of its hash
    made_by      uuid, -- null: whoever runs the product
    made_at      timestamptz not null,
    until        timestamptz not null,
    used_at      timestamptz,
    ended_at     timestamptz, -- by a newer one
    primary key (org_id, token_hash),
    foreign key (org_id, account_id) references people.account (org_id, id)
);
create index password_reset_of_account on people.password_reset (org_id, account_id);
call platform.tenant_table('people.password_reset', 'select, insert');
grant update (used_at, ended_at) on people.password_reset to ${app};
-- Used once is used for good.
create policy used_for_good on people.password_reset as restrictive for update using (used_at is null and ended_at is null) with check (true);

-- Searches and views that somebody keeps: an address under a name. Deleting can be undone.
create table people.kept_view (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    account_id uuid not null,
    name       text not null check (length(name) between 1 and 80),
    page       text not null check (page in ('/log', '/figures')),
    query      text not null check (length(query) <= 2000),
    saved_at   timestamptz not null,
    deleted_at timestamptz,
    primary key (org_id, id)
);
create index kept_view_of_account on people.kept_view (org_id, account_id) where deleted_at is null;
call platform.tenant_table('people.kept_view', 'select, insert, update');

-- Buttons pressed in the last day, and where that led: whoever presses twice does a thing once.
create table people.press (
    org_id     uuid not null default platform.current_org(),
    account_id uuid not null,
    press      uuid not null,
    at         timestamptz not null,
    led_to     text,
    primary key (org_id, account_id, press)
);
call platform.tenant_table('people.press', 'select, insert, update, delete');
