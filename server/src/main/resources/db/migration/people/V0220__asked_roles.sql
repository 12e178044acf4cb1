-- Somebody is asked to hold a role until a day, while whoever holds it is away. Nobody holds one by being asked: only by saying yes.
create table people.role_asked (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    account_id  uuid not null, -- who is asked
    role        text not null,
    place_id    uuid, -- the part of the organisation it is for; null for all of it
    until       platform.day not null, -- last day of it
    asked_by    uuid not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    yes         boolean,
    primary key (org_id, id),
    foreign key (org_id, account_id) references people.account (org_id, id)
);
create index role_asked_waiting on people.role_asked (org_id, account_id) where answered_at is null;
call platform.tenant_table('people.role_asked', 'select, insert, update (answered_at, yes)');
