create schema reminders;
grant usage on schema reminders to ${app};

-- How somebody wants to be reminded of each kind of thing. Where they chose nothing, in the morning.
create table reminders.choice (
    org_id     uuid not null default platform.current_org(),
    account_id uuid not null,
    kind       text not null check (kind in ('urgent', 'waits', 'yours', 'came')),
    how        text not null check (how in ('each', 'morning', 'never')),
    primary key (org_id, account_id, kind)
);
call platform.tenant_table('reminders.choice', 'select, insert, update');
create trigger ring after insert or update on reminders.choice for each statement execute function platform.ring('reminders');

-- How many mails a day somebody wants at most, besides the one in the morning.
create table reminders.budget (
    org_id     uuid not null default platform.current_org(),
    account_id uuid not null,
    a_day      int not null check (a_day between 1 and 20),
    primary key (org_id, account_id)
);
call platform.tenant_table('reminders.budget', 'select, insert, update');

-- One person, one occasion: one mail. It holds no words.
create table reminders.mail (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    account_id uuid not null,
    occasion   text not null check (length(occasion) between 1 and 60), -- a morning, or the mail of one moment
    state      text not null check (state in ('sending', 'sent', 'nothing', 'failed', 'unclear')),
    why        text check (length(why) between 1 and 300), -- never an address
    day        platform.day not null,
    changed_at timestamptz not null,
    primary key (org_id, id)
);
create unique index mail_once on reminders.mail (org_id, account_id, occasion);
create index mail_sending on reminders.mail (org_id, changed_at) where state = 'sending';
create index mail_of_day on reminders.mail (org_id, day);
call platform.tenant_table('reminders.mail', 'select, insert, update, delete');

-- What somebody was told of last: of each piece of their home page how many there were, and where those stood that it named.
create table reminders.told (
    org_id     uuid not null default platform.current_org(),
    account_id uuid not null,
    piece      text not null check (length(piece) between 1 and 60),
    many       bigint not null,
    paths      text[] not null,
    primary key (org_id, account_id, piece)
);
call platform.tenant_table('reminders.told', 'select, insert, update');
