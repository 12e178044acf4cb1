-- How many said it together, in one entry that counts as one: a group's word is never that of so many people. Null for one person.
alter table feedback.feedback add column heads smallint check (heads between 2 and 999);

create or replace view feedback.quotable with (security_invoker) as
select f.org_id, f.id, f.entry, f.place_id, f.received_on, f.score, f.grade, f.themes, f.interpreted, f.heads
from feedback.feedback f where f.publish and f.moderation = 'cleared' and not f.withdrawn;

-- What somebody who logged it for others keeps of it: which group it was, and that they brought an answer back. Shown to them alone.
-- The name goes when the words are taken back: that of a small group is as good as those of its people.
create table feedback.logged_for (
    org_id      uuid not null default platform.current_org(),
    feedback_id uuid not null,
    group_name  text check (length(group_name) between 1 and 120),
    told_on     platform.day,
    primary key (org_id, feedback_id),
    foreign key (org_id, feedback_id) references feedback.feedback (org_id, id)
);
create index logged_by_somebody on feedback.feedback (org_id, logged_by, received_on desc, entry desc) where logged_by is not null;
call platform.tenant_table('feedback.logged_for', 'select, insert, update (group_name, told_on)');
