create schema chores;
grant usage on schema chores to ${app};

-- Who is to do what when, in the layout that db-scheduler 16 asks for, and two columns of our own. A row for each chore and organisation,
-- and one for each errand until it is done. Whichever node comes by takes what is due, whosever it is, so there is no row-level security
-- here: nothing but ids, times and the kinds of failures.
create table chores.work (
    task_name            text not null, -- a chore, "<chore>@<node>" for one of each node, or an errand
    task_instance        text not null, -- the organisation, "<organisation>/<id>" for an errand, or "installation"
    task_data            bytea, -- the ids an errand is about
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    again_at             timestamptz, -- rung while it is at work: begin again then
    failed_with          text check (failed_with ~ '^[A-Za-z0-9_$]{1,100}$'), -- the kind of the last failure; never its words
    primary key (task_name, task_instance)
);
create index work_by_execution_time on chores.work (execution_time);
create index work_by_last_heartbeat on chores.work (last_heartbeat);
grant select, insert, update, delete on chores.work to ${app};

-- Whoever ends a turn writes when the next one is without knowing who rang meanwhile, so that is seen to here, in the same statement. After
-- a failure its retry stands.
create function chores.begin_again() returns trigger
    language plpgsql set search_path = pg_catalog as
$$
begin
    if coalesce(new.consecutive_failures, 0) = 0 then
        new.execution_time := least(new.execution_time, greatest(old.again_at, new.last_success));
    end if;
    new.again_at := null;
    return new;
end
$$;
create trigger begin_again before update of picked on chores.work
    for each row when (old.picked and not new.picked and old.again_at is not null) execute function chores.begin_again();
