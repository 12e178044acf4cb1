-- A trial of a change: what is changed and what is thought will happen are written before it begins, and stay as they were written.
create table actions.cycle (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    action_id   uuid not null,
    n           int not null check (n > 0), -- counted in each action
    change      text not null check (length(change) between 1 and 1000),
    prediction  text not null check (length(prediction) between 1 and 1000),
    counted     text check (length(counted) between 1 and 200), -- what is counted: by hand, or the name of the theme; null for nothing
    theme       int, -- null where it is counted by hand
    predicted   numeric(12, 2), -- of what is counted
    starts_on   platform.day not null,
    ends_on     platform.day not null,
    tried_where text not null check (length(tried_where) between 1 and 200),
    patients    int not null check (patients between 0 and 100000), -- who tries it, by role and never by name
    carers      int not null check (carers between 0 and 100000),
    staff       int not null check (staff between 0 and 100000),
    planned_by  uuid not null,
    planned_on  platform.day not null,
    happened    text check (length(happened) between 1 and 2000), -- null, with all below: it has not ended
    outcome     numeric(12, 2), -- of what is counted by hand
    ending      text check (ending in ('adopt', 'adapt', 'abandon')),
    because     text check (length(because) between 1 and 1000),
    ended_by    uuid,
    ended_on    platform.day,
    foreign key (org_id, action_id) references actions.action (org_id, id),
    check (starts_on <= ends_on and planned_on <= starts_on),
    check ((counted is null) <= (theme is null and predicted is null and outcome is null)),
    check ((ending is null) = (happened is null) and (ending is null) = (because is null)
        and (ending is null) = (ended_by is null) and (ending is null) = (ended_on is null))
);
create unique index cycle_numbered on actions.cycle (org_id, action_id, n);
create unique index cycle_one_at_a_time on actions.cycle (org_id, action_id) where ending is null;
create index cycle_running on actions.cycle (org_id, ends_on) where ending is null;
alter table actions.cycle add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('actions.cycle', 'select, insert');
grant update (happened, outcome, ending, because, ended_by, ended_on) on actions.cycle to ${app};

create function actions.cycle_ends_once() returns trigger language plpgsql as $$
begin
    raise exception 'a cycle that ended does not change';
end $$;
create trigger cycle_ends_once before update on actions.cycle
    for each row when (old.ending is not null) execute function actions.cycle_ends_once();

-- What was counted by hand on a day. Of two for one day the later one holds, and the earlier one stays in sight.
create table actions.cycle_value (
    org_id   uuid not null default platform.current_org(),
    cycle_id uuid not null,
    entry    bigint generated always as identity, -- in the order in which they came
    of_day   platform.day not null,
    value    numeric(12, 2) not null,
    said_by  uuid not null,
    said_on  platform.day not null,
    primary key (org_id, cycle_id, entry),
    foreign key (org_id, cycle_id) references actions.cycle (org_id, id)
);
call platform.tenant_table('actions.cycle_value', 'select, insert');

-- What somebody corrects in the plan of a cycle: it stands beside the plan, which stays as it was.
create table actions.cycle_note (
    org_id   uuid not null default platform.current_org(),
    cycle_id uuid not null,
    entry    bigint generated always as identity,
    words    text not null check (length(words) between 1 and 1000),
    said_by  uuid not null,
    said_on  platform.day not null,
    primary key (org_id, cycle_id, entry),
    foreign key (org_id, cycle_id) references actions.cycle (org_id, id)
);
call platform.tenant_table('actions.cycle_note', 'select, insert');
