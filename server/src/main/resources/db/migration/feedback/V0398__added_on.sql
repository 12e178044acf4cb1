-- The day on which a giver added something to what was told before; null for what was told with the rest, and for what was added before
-- this was kept.
alter table feedback.comment add column added_on platform.day;

-- The same door as before, with that day.
create or replace view feedback.shown with (security_invoker) as
select c.org_id, c.feedback_id, c.id, c.ordinal, c.question, c.class, coalesce(c.shown, c.received) as words,
       c.shown is not null and c.shown <> c.received as masked, c.added_on
from feedback.comment c join feedback.feedback f on f.org_id = c.org_id and f.id = c.feedback_id
where (c.looked or c.shown is not null or f.moderation = 'cleared') and not f.withdrawn;
