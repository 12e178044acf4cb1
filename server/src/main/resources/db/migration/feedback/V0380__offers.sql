-- People who want to help. Which words are theirs stands nowhere: the id of an offer made with a receipt is worked out from the receipt.
create table feedback.offer (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null,
    offered_on platform.day not null,
    name       text not null check (length(name) <= 200),
    reach      text not null check (length(reach) between 1 and 400),
    help       text not null check (length(help) <= 2000),
    outcome    text check (outcome in ('invited', 'answered', 'not_now')), -- null while it waits
    answer     text check (length(answer) between 1 and 2000),
    dealt_by   uuid,
    dealt_on   platform.day,
    primary key (org_id, id),
    check ((outcome is null) = (dealt_on is null) and (outcome is null) = (dealt_by is null)),
    check (answer is null or outcome is not null)
);
call platform.tenant_table('feedback.offer', 'select, insert, delete, update (name, reach, help, outcome, answer, dealt_by, dealt_on)');
