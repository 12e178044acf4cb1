-- History that is brought in need not flood the homes: of an import, what was received up to a day can be marked as read, some at a time.
create table feedback.catching_up (
    org_id    uuid not null default platform.current_org(),
    import_id uuid not null,
    until     platform.day not null, -- the last day that is marked
    day       platform.day not null, -- with the entry: all was looked through from the latest down to there
    entry     bigint not null,
    marked    bigint not null default 0, -- of those that nobody had read
    begun_at  timestamptz not null,
    ended_at  timestamptz,
    primary key (org_id, import_id),
    foreign key (org_id, import_id) references feedback.import (org_id, id)
);
call platform.tenant_table('feedback.catching_up', 'select, insert, update');
create trigger ring after insert or update of until on feedback.catching_up for each statement execute function platform.ring('imports');

-- The last thing that somebody did with many pieces of feedback at once, so that they are told what came of it and can take it back.
create table feedback.done_to_many (
    org_id     uuid not null default platform.current_org(),
    account_id uuid not null,
    id         uuid not null,
    act        text not null,
    detail     text not null, -- what taking it back must know
    words      text not null, -- what came of it
    feedback   uuid[] not null, -- all that it changed
    standing   boolean not null, -- whether it can be taken back, and was not
    primary key (org_id, account_id)
);
call platform.tenant_table('feedback.done_to_many', 'select, insert, update');

-- Refused rows whose dates can be read either way come in with an import of their own once somebody says how to read them. The rows stay.
alter table feedback.import_refusal add column settled_in uuid;
grant update (settled_in) on feedback.import_refusal to ${app};
