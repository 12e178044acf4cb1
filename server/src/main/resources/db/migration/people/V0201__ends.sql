-- A role can end before its term, at once; who ended it stays on record.
alter table people.role_held add column ended_at timestamptz, add column ended_by uuid;
alter table people.invitation add column revoked_at timestamptz, add column accepted_by uuid;

-- Tries to sign in that have not succeeded, to slow guessing down. No address of a computer is kept.
create table people.sign_in_try (
    account_id uuid not null references people.account (id),
    at         timestamptz not null default now()
);
create index sign_in_try_of_account on people.sign_in_try (account_id, at);
grant select, insert, delete on people.sign_in_try to ${app};
