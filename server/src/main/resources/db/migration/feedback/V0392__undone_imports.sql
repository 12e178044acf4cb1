-- An import can be undone as a whole: what nobody worked with is deleted, some at a time, and what somebody worked with stays.
alter table feedback.import drop constraint import_state_check;
alter table feedback.import add check (state in ('surveying', 'waiting', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone'));

-- How far it has come. A piece of it is done in the transaction that writes it down here, so none is done twice or half.
create table feedback.undoing (
    org_id    uuid not null default platform.current_org(),
    import_id uuid not null,
    begun_at  timestamptz not null,
    ended_at  timestamptz,
    pieces    bigint not null, -- of feedback that there were of it at the beginning
    day       platform.day not null, -- with the entry: all was looked through from the latest down to there
    entry     bigint not null,
    removed   bigint not null default 0,
    stays     jsonb not null default '{}', -- how many, by why, in words
    primary key (org_id, import_id),
    foreign key (org_id, import_id) references feedback.import (org_id, id)
);
call platform.tenant_table('feedback.undoing', 'select, insert, update');

-- What came in with a file is listed in the order of the log, and gone through in it.
drop index feedback.feedback_by_import;
create index feedback_by_import on feedback.feedback (org_id, import_id, received_on desc, entry desc) where import_id is not null;

-- Which file brought these words: another may add some to feedback that was there before. Null for what came otherwise, or in an earlier version.
alter table feedback.comment add column import_id uuid;

-- What is removed, in sets, as what is entered.
create function feedback.tally_removed() returns trigger
    language plpgsql set search_path = pg_catalog as
$$
begin
    insert into feedback.tally (org_id, place_id, month, channel, answer, n)
    select f.org_id, f.place_id, feedback.month_of(f.received_on), f.channel, f.counts_as, -count(*)
    from removed f where not f.withdrawn
    group by 1, 2, 3, 4, 5;
    insert into feedback.tally (org_id, place_id, month, theme, answer, n)
    select f.org_id, f.place_id, feedback.month_of(f.received_on), t.theme, f.counts_as, -count(*)
    from removed f cross join lateral (select distinct theme from unnest(f.themes) as u (theme)) t
    where not f.withdrawn and f.themes <> '{}'
    group by 1, 2, 3, 4, 5;
    return null;
end
$$;
drop trigger tally_removed on feedback.feedback;
create trigger tally_removed after delete on feedback.feedback
    referencing old table as removed for each statement execute function feedback.tally_removed();

-- Nobody may delete feedback. This deletes some of an import that is being undone, of the organisation in scope, and leaves what a person or
-- its giver had to do with, however the caller came to name it.
create function feedback.remove_undone(undone uuid, pieces uuid[]) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog as
$$
declare
    org uuid := platform.current_org();
    gone uuid[];
begin
    gone := array(
        select f.id from feedback.feedback f
        where f.org_id = org and f.id = any (pieces) and f.import_id = undone
          and exists (select from feedback.import i where i.org_id = org and i.id = undone and i.state = 'undoing')
          and f.threads = '{}' and f.moderation = 'unseen' and not f.withdrawn
          and not exists (select from feedback.receipt r where r.org_id = org and r.feedback_id = f.id)
          and not exists (select from feedback.objection o where o.org_id = org and o.feedback_id = f.id)
          and not exists (select from feedback.masking_review m where m.org_id = org and m.feedback_id = f.id)
          and not exists (select from feedback.logged_for l where l.org_id = org and l.feedback_id = f.id)
          and not exists (select from feedback.comment c where c.org_id = org and c.feedback_id = f.id
                          and (c.class = 'added' or c.import_id <> undone)));
    delete from feedback.to_mask t where t.org_id = org and t.feedback_id = any (gone);
    delete from feedback.comment c where c.org_id = org and c.feedback_id = any (gone);
    delete from feedback.contact k where k.org_id = org and k.feedback_id = any (gone);
    delete from feedback.reading r where r.org_id = org and r.feedback_id = any (gone);
    delete from feedback.feedback_group g where g.org_id = org and g.feedback_id = any (gone);
    return query delete from feedback.feedback f where f.org_id = org and f.id = any (gone) returning f.id;
end
$$;
revoke all on function feedback.remove_undone(uuid, uuid[]) from public;
grant execute on function feedback.remove_undone(uuid, uuid[]) to ${app};
