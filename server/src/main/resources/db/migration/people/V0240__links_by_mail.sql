-- Who asked last for a link for a forgotten password to be mailed, so that nobody's mailbox is filled by others.
alter table people.account add column link_asked_at timestamptz;
-- Asked for by whoever has the address, and not made by somebody who arranges people.
alter table people.password_reset add column by_mail boolean not null default false;
-- What became of the mail that takes an invitation to whom it is for.
alter table people.invitation
    add column mailed text check (mailed in ('waiting', 'sent', 'never')),
    add column mailed_at timestamptz,
    add column not_mailed text check (length(not_mailed) between 1 and 300); -- why; never an address
