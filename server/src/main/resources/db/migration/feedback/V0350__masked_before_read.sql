-- Whether the machine has looked for what must be masked before anybody reads the words. What comes one by one is looked at as it is entered; a
-- file's rows, and what an earlier version kept, are looked at soon after, and until then these words are shown to nobody and cannot be
-- cleared. A person's decision on words stands: of what was kept before, words that a moderator changed or cleared are taken as they are.
alter table feedback.feedback add column looked boolean not null default false;
alter table feedback.feedback alter column looked set default true;
alter table feedback.comment add column looked boolean not null default false;
alter table feedback.comment alter column looked set default true;
grant update (looked) on feedback.feedback, feedback.comment to ${app};
create index feedback_awaiting_look on feedback.feedback (org_id, entry) where not looked and not withdrawn;
create trigger ring_looked after update of looked on feedback.feedback for each statement execute function platform.ring('words');

-- The same door as before; words nobody has looked at yet do not go through it, but for what a person decided in an earlier version.
create or replace view feedback.shown with (security_invoker) as
select c.org_id, c.feedback_id, c.id, c.ordinal, c.question, c.class, coalesce(c.shown, c.received) as words,
       c.shown is not null and c.shown <> c.received as masked
from feedback.comment c join feedback.feedback f on f.org_id = c.org_id and f.id = c.feedback_id
where (c.looked or c.shown is not null or f.moderation = 'cleared') and not f.withdrawn;

-- What a person is to look at: words in which the machine would mask something and is not sure. A row goes when somebody has decided.
create table feedback.to_mask (
    org_id      uuid not null default platform.current_org(),
    feedback_id uuid not null,
    comment_id  uuid not null,
    entry       bigint generated always as identity,
    since       platform.day not null, -- day precision, as everything about a giver
    primary key (org_id, feedback_id, comment_id),
    foreign key (org_id, feedback_id, comment_id) references feedback.comment (org_id, feedback_id, id)
);
create index to_mask_in_order on feedback.to_mask (org_id, entry); -- the longest waiting first
call platform.tenant_table('feedback.to_mask', 'select, insert, delete');

-- How many were taken back is all that is told of them in the log.
create index feedback_withdrawn on feedback.feedback (org_id, received_on desc, entry desc) where withdrawn;
