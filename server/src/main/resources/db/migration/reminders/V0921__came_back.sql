-- Nothing more is mailed to somebody by itself, because mail to them came back or was reported as unwanted, until they say that it works again.
create table reminders.stopped (
    org_id     uuid not null default platform.current_org(),
    account_id uuid not null,
    unwanted   boolean not null, -- otherwise there is no such address
    why        text not null check (length(why) between 1 and 300), -- never an address
    at         timestamptz not null,
    primary key (org_id, account_id)
);
call platform.tenant_table('reminders.stopped', 'select, insert, delete');

-- What a mailed link is for, so that its mail is known again when it comes back. The link is not in it.
create table reminders.link_mail (
    org_id  uuid not null default platform.current_org(),
    id      uuid not null, -- of the mail
    about   uuid not null, -- as whoever makes the link knows it
    sent_at timestamptz not null,
    primary key (org_id, id)
);
create index link_mail_sent on reminders.link_mail (org_id, sent_at);
call platform.tenant_table('reminders.link_mail', 'select, insert, delete');
