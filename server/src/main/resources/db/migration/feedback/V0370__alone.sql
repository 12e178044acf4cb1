-- One piece of feedback can be passed to the team it is about, or be replied to, by itself: then it is a thread of its own, of the same id.
alter table feedback.thread drop constraint thread_state_check;
alter table feedback.thread add check (state in ('in_matter', 'answered', 'confirmed', 'replied', 'passed_on'));

-- Whatever it was joined into says how far it is. A reply to one person settles nothing that a matter leaves open.
create or replace function feedback.state_of(threads uuid[]) returns text
    language sql stable parallel safe set search_path = pg_catalog as
$$
    select case when threads = '{}' then 'new'
                else coalesce((select t.state from feedback.thread t where t.id = any (threads)
                               order by array_position(array['in_matter', 'answered', 'confirmed', 'replied', 'passed_on'], t.state)
                               limit 1), 'in_matter') end
$$;
