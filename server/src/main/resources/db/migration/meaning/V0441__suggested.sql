-- Readings made before V0420 do not say what the reader suggested as shipped. No lessons had been applied to them then, so it is what
-- they assign. The owner sees no rows of a tenant table, but for the moment of this change.
alter table meaning.reading no force row level security;
update meaning.reading r set suggested = s.suggested
from (select m.org_id, m.feedback_id, m.comment_id,
             jsonb_agg(jsonb_build_object('theme', t.name, 'because', m.because -> (u.place::int - 1)) order by u.place) as suggested
      from meaning.reading m
      cross join unnest(m.assigned) with ordinality u (number, place)
      join meaning.theme t on t.framework = 'v7' and t.number = u.number
      where m.lessons = 0 and m.suggested = '[]'
      group by m.org_id, m.feedback_id, m.comment_id) s
where r.org_id = s.org_id and r.feedback_id = s.feedback_id and r.comment_id = s.comment_id;
alter table meaning.reading force row level security;
