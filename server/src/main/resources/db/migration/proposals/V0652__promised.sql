-- What patients were told at the start of a proposal: the words, who said them, to whom, on which day, and by when it was to be. Nobody changes it.
create table proposals.promise (
    org_id       uuid not null default platform.current_org(),
    id           uuid not null default uuidv7(),
    proposal_id  uuid not null,
    words        text not null check (length(words) between 1 and 1000),
    told_to      text not null check (length(told_to) between 1 and 200), -- as in "the young people on the ward"; nobody by name
    told_by      uuid, -- account; null: somebody without one
    told_by_name text check (length(told_by_name) between 1 and 200),
    told_on      platform.day not null,
    due          platform.day not null,
    recorded_by  uuid not null,
    recorded_as  text not null, -- role
    recorded_on  platform.day not null,
    primary key (org_id, id),
    foreign key (org_id, proposal_id) references proposals.proposal (org_id, id),
    check ((told_by is null) <> (told_by_name is null)),
    check (told_on <= recorded_on and told_on <= due)
);
create index promise_in on proposals.promise (org_id, proposal_id);
call platform.tenant_table('proposals.promise', 'select, insert');

-- What stands beside it: what happened, that it has not yet, whether patients call it kept, and corrections. Only ever added to.
create table proposals.promise_line (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    promise_id  uuid not null,
    kind        text not null check (kind in ('happened', 'not_yet', 'kept', 'half', 'not_kept', 'corrected')),
    words       text check (length(words) between 1 and 1000),
    came_path   text, -- what it links to, where something of the product is meant
    came_words  text check (length(came_words) between 1 and 400), -- what that was called then
    on_day      platform.day, -- on which it happened; by which it is to be now, where it has not
    recorded_by uuid not null,
    recorded_as text not null, -- role
    recorded_on platform.day not null,
    primary key (org_id, id),
    foreign key (org_id, promise_id) references proposals.promise (org_id, id),
    check (words is not null or came_words is not null),
    check ((came_path is null) = (came_words is null)),
    check ((on_day is null) = (kind not in ('happened', 'not_yet')))
);
create index promise_line_of on proposals.promise_line (org_id, promise_id);
call platform.tenant_table('proposals.promise_line', 'select, insert');
