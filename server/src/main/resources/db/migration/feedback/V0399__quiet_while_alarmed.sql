-- Words that somebody may be harmed in are not quoted to the world before anybody has looked: an alarm that nobody has settled keeps them back.
create or replace view feedback.quotable with (security_invoker) as
select f.org_id, f.id, f.entry, f.place_id, f.received_on, f.score, f.grade, f.themes, f.interpreted, f.heads
from feedback.feedback f where f.publish and f.moderation = 'cleared' and not f.withdrawn and not f.alarm;
