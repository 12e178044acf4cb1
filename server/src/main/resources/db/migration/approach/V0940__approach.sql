create schema approach;
grant usage on schema approach to ${app};

-- What is written to those who are asked, as the organisation words it. A version is never changed.
create table approach.words (
    org_id     uuid not null default platform.current_org(),
    version    int not null check (version > 0),
    text       text not null check (length(text) between 1 and 1000),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (org_id, version)
);
call platform.tenant_table('approach.words', 'select, insert');

-- How many days lie at least between asking one person twice, where the organisation wants more than what everybody keeps to.
create table approach.limit_of_its_own (
    org_id uuid not null default platform.current_org(),
    days   int not null check (days between 1 and 366),
    primary key (org_id)
);
call platform.tenant_table('approach.limit_of_its_own', 'select, insert, update');

-- Those who are asked for one day, as a list that somebody stands for. It holds no address; what was left out is counted.
create table approach.ask_list (
    org_id       uuid not null default platform.current_org(),
    id           uuid not null,
    code         text not null check (length(code) between 8 and 16), -- in the link, the same for everybody on the list
    day          platform.day not null,
    basis        text not null check (length(basis) between 1 and 40), -- of reference data
    basis_words  text not null default '' check (length(basis_words) <= 500),
    stands       text not null check (length(stands) between 1 and 200), -- who stands for it
    words        int not null, -- the version that is sent; 0 for ours
    confirmed_at timestamptz not null,
    confirmed_by uuid not null,
    stopped_at   timestamptz,
    answered     int not null default 0 -- how many answers came by its link; of whom stands nowhere
);
create unique index ask_list_by_code on approach.ask_list (org_id, code);
create index ask_list_lately on approach.ask_list (org_id, confirmed_at);
alter table approach.ask_list add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('approach.ask_list', 'select, insert, update');

-- How many were left out before anything was sent, and why.
create table approach.left_out (
    org_id  uuid not null default platform.current_org(),
    list_id uuid not null,
    why     text not null check (length(why) between 1 and 30),
    many    int not null check (many > 0),
    primary key (org_id, list_id, why),
    foreign key (org_id, list_id) references approach.ask_list (org_id, id)
);
call platform.tenant_table('approach.left_out', 'select, insert');

-- One address of a list. The address is sealed with a key that is not in the database; as soon as it was sent to, or is not going to be, both
-- the address and its digest are forgotten, and a row without a person is left to be counted.
create table approach.to_ask (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default gen_random_uuid(), -- never of version 7: the order of a file could tell who it is
    list_id    uuid not null,
    channel    text not null check (channel in ('mail', 'text')),
    place_id   uuid not null,
    mac        bytea check (length(mac) = 10), -- keyed: the same address stands on a list once
    address    bytea,
    state      text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'unclear', 'left_out')),
    why        text check (length(why) between 1 and 300), -- never an address
    due        timestamptz not null,
    tries      int not null default 0,
    attempt    uuid,
    gives_up   timestamptz,
    parts      int,
    primary key (org_id, id),
    foreign key (org_id, list_id) references approach.ask_list (org_id, id),
    check ((state = 'sending') = (gives_up is not null)),
    check ((address is null) = (mac is null)),
    check ((address is null) = (state not in ('waiting', 'sending')))
);
create unique index to_ask_once on approach.to_ask (org_id, list_id, mac);
create index to_ask_due on approach.to_ask (org_id, channel, due) where state = 'waiting';
create index to_ask_sending on approach.to_ask (org_id, channel, gives_up) where state = 'sending';
call platform.tenant_table('approach.to_ask', 'select, insert, update');
create trigger ring after insert on approach.to_ask for each statement execute function platform.ring('approach');

-- Who was asked lately, as a keyed digest; forgotten once they may be asked again.
create table approach.asked (
    org_id   uuid not null default platform.current_org(),
    mac      bytea not null check (length(mac) = 10),
    list_id  uuid not null,
    asked_on platform.day not null,
    primary key (org_id, mac)
);
create index asked_before on approach.asked (org_id, asked_on);
call platform.tenant_table('approach.asked', 'select, insert, update, delete');

-- Who is to be left in peace: a list that people keep, and that nobody can read back.
create table approach.peace (
    org_id   uuid not null default platform.current_org(),
    mac      bytea not null check (length(mac) = 10),
    reason   text not null check (length(reason) between 1 and 40), -- of reference data
    until    platform.day, -- null: for good
    added_by uuid not null,
    added_on platform.day not null,
    primary key (org_id, mac)
);
call platform.tenant_table('approach.peace', 'select, insert, update, delete');

-- Who said that they want to be asked no more. Kept for ever, which is why it is no more than a keyed digest.
create table approach.stopped (
    org_id uuid not null default platform.current_org(),
    mac    bytea not null check (length(mac) = 10),
    primary key (org_id, mac)
);
call platform.tenant_table('approach.stopped', 'select, insert');
