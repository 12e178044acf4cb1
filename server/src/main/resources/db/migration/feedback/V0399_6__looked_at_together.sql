-- Words were written anew only to say that they had been looked at, and left as much dead space as they take. Now their feedback says it of all
-- of them; of a comment it is said only where further words of the same feedback wait.

-- The same door as before.
create or replace view feedback.shown with (security_invoker) as
select c.org_id, c.feedback_id, c.id, c.ordinal, c.question, c.class, coalesce(c.shown, c.received) as words,
       c.shown is not null and c.shown <> c.received as masked, c.added_on
from feedback.comment c join feedback.feedback f on f.org_id = c.org_id and f.id = c.feedback_id
where (f.looked or c.looked or c.shown is not null or f.moderation = 'cleared') and not f.withdrawn;
