-- A file of feedback being brought in, and how far it has come: any node can go on from here, and nothing is counted twice.
create table feedback.import (
    org_id       uuid not null default platform.current_org(),
    id           uuid not null default uuidv7(),
    name         text not null check (length(name) between 1 and 255), -- of the file, as its sender named it
    state        text not null check (state in ('surveying', 'waiting', 'running', 'done', 'failed', 'cancelled')),
    layout       jsonb, -- how the file is written
    header       text[] not null default '{}', -- of the file; outlives the survey, for the file of refused rows begins with it
    survey       jsonb, -- what stands in it; forgotten when the file is
    mapping      jsonb, -- what its columns mean
    profile      text, -- the name of the remembered mapping that was used
    trouble      text, -- why it failed, in words for people
    rows         bigint not null default 0,
    rows_done    bigint not null default 0,
    -- Two writers share an import: all rows of one response go to the same, by the last bit of its identifier. Rows done are counted
    -- apart, so that an import that was cut knows how far each had come.
    odd_done     bigint not null default 0 check (odd_done between 0 and rows_done),
    stored       bigint not null default 0, -- stored + known + refused = rows_done, always
    known        bigint not null default 0,
    refused      bigint not null default 0,
    responses    bigint not null default 0,
    comments     bigint not null default 0,
    wordless     bigint not null default 0, -- rows whose words say nothing ("Did not answer")
    unscored     bigint not null default 0, -- rows with an answer that nobody knows the meaning of
    disagreeing  bigint not null default 0, -- rows that contradict the first row of their response
    runner       uuid, -- which process is at it
    deaths       int not null default 0, -- how many processes died over it since it got on
    leased_until timestamptz not null, -- when it may be taken over, or since when it waits for somebody
    by_account   uuid,
    made_at      timestamptz not null,
    ended_at     timestamptz,
    primary key (org_id, id),
    check (stored + known + refused = rows_done)
);
create index import_open on feedback.import (org_id) where state in ('surveying', 'running');
call platform.tenant_table('feedback.import', 'select, insert, update');
create trigger ring after insert or update of state on feedback.import for each statement execute function platform.ring('imports');

-- Rows that could not be taken, whole, so that their sender can correct them and send them again. Kept for thirty days.
create table feedback.import_refusal (
    org_id      uuid not null default platform.current_org(),
    import_id   uuid not null,
    row_number  bigint not null,
    column_name text not null,
    reason      text not null,
    record      text not null, -- as it will be written into the file to be corrected
    primary key (org_id, import_id, row_number),
    foreign key (org_id, import_id) references feedback.import (org_id, id)
);
call platform.tenant_table('feedback.import_refusal', 'select, insert, delete');

-- What the columns of a supplier's file mean, remembered for the next one.
create table feedback.import_profile (
    org_id  uuid not null default platform.current_org(),
    name    text not null check (length(name) between 1 and 100),
    header  text[] not null,
    mapping jsonb not null,
    used_at timestamptz not null,
    primary key (org_id, name)
);
call platform.tenant_table('feedback.import_profile', 'select, insert, update, delete');
