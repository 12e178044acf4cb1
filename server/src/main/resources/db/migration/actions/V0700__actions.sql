create schema actions;
grant usage on schema actions to ${app};

-- A promise: what will be done, by whom, until when. It hangs on a matter; a decision it follows from can be named beside it later.
create table actions.action (
    org_id          uuid not null default platform.current_org(),
    id              uuid not null default uuidv7(),
    matter_id       uuid not null,
    what            text not null check (length(what) between 1 and 2000),
    owner_id        uuid not null,
    due             platform.day not null,
    first_due       platform.day not null, -- as promised, or as set when it was put back
    small           boolean not null default false, -- small change lane: within a week, no board
    state           text not null default 'promised' check (state in ('promised', 'started', 'done', 'put_back', 'dropped')),
    promised_by     uuid not null,
    promised_on     platform.day not null,
    done_on         platform.day,
    done_what       text,
    reason          text, -- why it was put back or dropped
    primary key (org_id, id)
);
create index action_of_matter on actions.action (org_id, matter_id);
create index action_open_by_due on actions.action (org_id, due) where state in ('promised', 'started', 'put_back');
call platform.tenant_table('actions.action', 'select, insert, update');
