-- Somebody is away, and somebody else was asked to see to their promises until a day. It ends when whoever was away is asked to take on again
-- what is still to be done.
create table actions.cover (
    org_id   uuid not null default platform.current_org(),
    id       uuid not null default uuidv7(),
    away     uuid not null,
    covers   uuid not null,
    until    platform.day not null,
    asked_by uuid not null,
    asked_on platform.day not null,
    ended_on platform.day,
    primary key (org_id, id)
);
create index cover_running on actions.cover (org_id, away) where ended_on is null;
call platform.tenant_table('actions.cover', 'select, insert, update (ended_on)');

-- The promises that they were asked to see to. Whether they said yes to one stands where it does for every promise: in actions.handover.
create table actions.covered (
    org_id    uuid not null default platform.current_org(),
    cover_id  uuid not null,
    action_id uuid not null,
    primary key (org_id, cover_id, action_id),
    foreign key (org_id, cover_id) references actions.cover (org_id, id),
    foreign key (org_id, action_id) references actions.action (org_id, id)
);
call platform.tenant_table('actions.covered', 'select, insert');
