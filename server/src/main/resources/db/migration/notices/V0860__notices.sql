create schema notices;
grant usage on schema notices to ${app};

-- Somebody who asked to hear what comes of what they said, by one way. Who they are stands nowhere. Their address is sealed with a key that is
-- not in the database, and forgotten once they want to hear no more.
create table notices.recipient (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    channel     text not null check (channel in ('mail', 'text', 'letter', 'call')),
    address     bytea, -- null: forgotten
    address_mac bytea not null check (length(address_mac) = 32), -- keyed: the same address is one recipient
    key_mac     bytea not null check (length(key_mac) = 32), -- of the key that stands in their links
    discreet    boolean not null, -- messages do not say what it is about
    answers_only boolean not null,
    begun_on    platform.day not null,
    stopped_on  platform.day,
    stopped     text check (stopped in ('asked', 'bounced', 'complained', 'taken_back')),
    check ((address is null) = (stopped_on is not null) and (address is null) = (stopped is not null))
);
create unique index recipient_by_address on notices.recipient (org_id, channel, address_mac);
create index recipient_by_key on notices.recipient (key_mac);
alter table notices.recipient add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('notices.recipient', 'select, insert, update');
create policy owner_finds_keys on notices.recipient for select to ${owner} using (true);
-- Whoever follows a link of a message knows no organisation, so this function may say whose it is. On the allow-list of the catalogue test.
create function notices.organisation_of_key(digest bytea) returns uuid
    language sql stable security definer set search_path = pg_catalog as
$$ select r.org_id from notices.recipient r where r.key_mac = digest limit 1 $$;
revoke all on function notices.organisation_of_key(bytea) from public;
grant execute on function notices.organisation_of_key(bytea) to ${app};

-- What they said, of which they wish to hear.
create table notices.follow (
    org_id       uuid not null default platform.current_org(),
    feedback_id  uuid not null,
    recipient_id uuid not null,
    primary key (org_id, feedback_id, recipient_id),
    foreign key (org_id, recipient_id) references notices.recipient (org_id, id)
);
create index follow_of_recipient on notices.follow (org_id, recipient_id);
call platform.tenant_table('notices.follow', 'select, insert, delete');

-- One person, one matter, one step: one notice, noted in the transaction of the deed. It holds ids only; its words are made when it is sent.
create table notices.notice (
    org_id       uuid not null default platform.current_org(),
    id           uuid not null default uuidv7(),
    recipient_id uuid not null,
    about_id     uuid not null, -- a matter; of a reply to one person the feedback
    news         text not null check (news in ('joined', 'promised', 'answered', 'asked_again', 'came_back', 'taken_back', 'closed',
                     'reopened', 'settled', 'replied')),
    occasion     text not null check (length(occasion) between 1 and 100), -- which of several of its kind
    state        text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'unclear', 'cancelled', 'by_hand', 'told', 'not_told')),
    noted_at     timestamptz not null,
    due          timestamptz not null,
    tries        int not null default 0,
    attempt      uuid, -- whoever sends it now, or did last
    gives_up     timestamptz, -- when whoever sends it now is taken for dead
    reference    text check (length(reference) between 1 and 200), -- as whoever carries it calls it
    parts        int, -- of a text
    why          text check (length(why) between 1 and 300), -- never an address or a word of anybody's
    changed_at   timestamptz not null,
    handled_by   uuid, -- who told them by hand
    primary key (org_id, id),
    foreign key (org_id, recipient_id) references notices.recipient (org_id, id),
    check ((state = 'sending') = (gives_up is not null))
);
create unique index notice_once on notices.notice (org_id, recipient_id, about_id, news, occasion);
create index notice_due on notices.notice (org_id, due) where state = 'waiting';
create index notice_sending on notices.notice (org_id, gives_up) where state = 'sending';
create index notice_open on notices.notice (org_id, state) where state in ('failed', 'unclear', 'by_hand');
create index notice_about on notices.notice (org_id, about_id);
call platform.tenant_table('notices.notice', 'select, insert, update');
create trigger ring after insert on notices.notice for each statement execute function platform.ring('notices');
