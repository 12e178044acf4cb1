create schema feedback;
grant usage on schema feedback to ${app};

-- How feedback reaches us.
create table feedback.channel (
    code       text primary key,
    label      text not null,
    ordinal    smallint not null,
    valid_from platform.day not null default '2000-01-01',
    valid_to   platform.day
);
insert into feedback.channel (code, label, ordinal) values
    ('online', 'Online form', 1), ('paper', 'Paper form', 2), ('sms', 'Text message', 3), ('telephone', 'Telephone', 4),
    ('talk', 'Conversation', 5), ('event', 'Event or group', 6), ('letter', 'Letter or email', 7), ('pals', 'PALS concern', 8),
    ('complaint', 'Complaint', 9), ('compliment', 'Compliment', 10), ('social', 'Website or social media', 11),
    ('survey', 'Survey', 12), ('other', 'Another way', 13);
grant select on feedback.channel to ${app};

-- One row for each time somebody spoke: what the log lists, filters and searches. Their words stand in feedback.comment.
create table feedback.feedback (
    org_id       uuid not null default platform.current_org(),
    -- Derived from the source's own identity when imported, so nothing doubles. Never of version 7, which holds the millisecond it was
    -- made in: a giver's hour could name them.
    id           uuid not null default gen_random_uuid(),
    entry        bigint generated always as identity,
    place_id     uuid,
    received_on  platform.day not null, -- day precision: a time of day could name a nameless giver
    channel      text not null references feedback.channel (code),
    question_set text,
    answer_code  text, -- as received, also when nobody knows what it means
    score        smallint check (score between 1 and 5), -- 1 best; null for "don't know" and unknown codes
    -- What the answer is counted as: the national codes 1 to 6; 7 for an answer to a question that is counted of which nobody knows the
    -- meaning; 0 for no answer to one. The reference data say so when it is entered.
    counts_as    smallint not null default 0 check (counts_as between 0 and 7),
    happened_in  platform.day check (extract(day from happened_in) = 1), -- the first day of the month it happened in, as far as they said
    about        text not null default 'unknown' check (about in ('myself', 'someone_i_care_for', 'someone_else', 'unknown')),
    grade        smallint not null default 0 check (grade between 0 and 3), -- 0 nameless, 1 reachable, 2 known to the team, 3 public name
    publish      boolean not null default false, -- the giver's consent, revocable
    moderation   text not null default 'unseen' check (moderation in ('unseen', 'cleared', 'held')),
    withdrawn    boolean not null default false,
    threads      uuid[] not null default '{}', -- which it was joined into
    unread       boolean not null default true, -- by everybody
    alarm        boolean not null default false,
    themes       smallint[] not null default '{}',
    logged_by    uuid, -- who logged it on behalf of the giver
    import_id    uuid,
    interpreted  boolean not null default false, -- whether the machine has read the words as they are shown now
    search       tsvector not null default ''
);
create index feedback_by_day on feedback.feedback (org_id, received_on desc, entry desc);
create index feedback_by_place on feedback.feedback (org_id, place_id, received_on desc, entry desc);
create index feedback_unread on feedback.feedback (org_id, received_on desc, entry desc) where unread;
create index feedback_alarming on feedback.feedback (org_id, received_on desc, entry desc) where alarm;
create index feedback_by_import on feedback.feedback (org_id, import_id) where import_id is not null;
-- What the log filters by must be found without reading everything, also when it is rare.
create index feedback_by_score on feedback.feedback (org_id, score, received_on desc, entry desc);
create index feedback_by_channel on feedback.feedback (org_id, channel, received_on desc, entry desc);
create index feedback_in_threads on feedback.feedback (org_id, received_on desc, entry desc) where threads <> '{}';
create index feedback_of_thread on feedback.feedback using gin (threads) where threads <> '{}';
create index feedback_moderated on feedback.feedback (org_id, moderation, received_on desc, entry desc) where moderation <> 'unseen';
create index feedback_awaiting_reading on feedback.feedback (org_id, entry) where not interpreted and not withdrawn;
-- What may be quoted, in the order it was entered.
create index feedback_quotable on feedback.feedback (org_id, entry) where publish and moderation = 'cleared' and not withdrawn;
create index feedback_words on feedback.feedback using gin (search);
-- The key comes last: while nothing is known of a table that is still empty, several indexes seem equally good, and the youngest is taken.
-- Each comment looks for its feedback by a plan that is kept; made early by another index, it read all there was for every comment.
alter table feedback.feedback add primary key (org_id, id);
-- What a giver told is sealed: written once, and changed by nobody. What is done with it can be.
call platform.tenant_table('feedback.feedback', 'select, insert, update (grade, publish, moderation, withdrawn, threads, unread, alarm,
    themes, interpreted, search)');
-- Words wait to be read.
create trigger ring_entered after insert on feedback.feedback for each statement execute function platform.ring('words');
create trigger ring_changed after update of interpreted, withdrawn on feedback.feedback
    for each row when (not new.interpreted and not new.withdrawn and (old.interpreted or old.withdrawn))
    execute function platform.ring('words');

-- The words. "received" is sealed: the runtime role may write it once and never change it. People see "shown" where a moderator
-- changed something, else what was received.
create table feedback.comment (
    org_id      uuid not null default platform.current_org(),
    feedback_id uuid not null,
    id          uuid not null default gen_random_uuid(),
    ordinal     smallint not null default 1,
    question    text not null,
    class       text not null check (class in ('what_good', 'could_improve', 'nonspecific', 'story', 'added')),
    received    text not null,
    shown       text,
    primary key (org_id, feedback_id, id),
    foreign key (org_id, feedback_id) references feedback.feedback (org_id, id)
);
call platform.tenant_table('feedback.comment', 'select, insert, update (shown)');

-- The one door to the words. Everybody reads them as they are shown, and words
-- that their giver took back are shown to nobody; what was received is read by one class, for the giver, for a moderator who
-- opens the seal, and to tell whether the same was sent twice. Whoever asks sees the rows of their own organisation, here as everywhere.
create view feedback.shown with (security_invoker) as
select c.org_id, c.feedback_id, c.id, c.ordinal, c.question, c.class, coalesce(c.shown, c.received) as words,
       c.shown is not null and c.shown <> c.received as masked
from feedback.comment c join feedback.feedback f on f.org_id = c.org_id and f.id = c.feedback_id where not f.withdrawn;

-- All that was said in a feedback, in order.
create view feedback.said with (security_invoker) as
select s.org_id, s.feedback_id, array_agg(s.words order by s.ordinal) as words from feedback.shown s group by s.org_id, s.feedback_id;

-- What may be said in public, and nothing else: words that a moderator cleared, of givers who agree to it today and have not withdrawn.
create view feedback.quotable with (security_invoker) as
select f.org_id, f.id, f.entry, f.place_id, f.received_on, f.score, f.grade, f.themes, f.interpreted
from feedback.feedback f where f.publish and f.moderation = 'cleared' and not f.withdrawn;

grant select on feedback.shown, feedback.said, feedback.quotable to ${app};
grant update (interpreted) on feedback.quotable to ${app}; -- whoever keeps a row still until they are done must be allowed to change it

-- What search finds: the words as shown, in English stems, and each theme as a word of its own ("theme:12"), so that one index serves
-- words and themes together. PostgreSQL's parser takes "<...>" for markup and leaves it out, and people write "<" for "less than", so
-- here it is only a gap. A function with a setting of its own is entered anew for each row, which an import of a million rows feels:
-- every name in the second says its schema instead, so that the planner can put it in place.
create function feedback.theme_words(themes smallint[]) returns tsvector
    language sql immutable parallel safe set search_path = pg_catalog as
$$
    select coalesce((select array_to_tsvector(array_agg('theme:' || t)) from unnest(themes) t), ''::tsvector)
$$;
create function feedback.search_vector(words text, themes smallint[]) returns tsvector
    language sql immutable parallel safe as
$$
    select pg_catalog.to_tsvector('pg_catalog.english'::pg_catalog.regconfig,
                                  pg_catalog.translate(pg_catalog.left(words, 200000), '<>', '  '))
        operator(pg_catalog.||) feedback.theme_words(themes)
$$;

-- How to reach a giver who wishes to be reached; apart from the words, and shown to few.
create table feedback.contact (
    org_id      uuid not null default platform.current_org(),
    feedback_id uuid not null,
    name        text,
    reach       text, -- e-mail, telephone or address, as given
    primary key (org_id, feedback_id),
    foreign key (org_id, feedback_id) references feedback.feedback (org_id, id)
);
call platform.tenant_table('feedback.contact', 'select, insert, update, delete');

-- A receipt opens one feedback to whoever holds it. Only its keyed digest is stored; the key is not in the database.
create table feedback.receipt (
    org_id      uuid not null default platform.current_org(),
    mac         bytea not null check (length(mac) = 32),
    feedback_id uuid not null,
    primary key (org_id, mac),
    foreign key (org_id, feedback_id) references feedback.feedback (org_id, id)
);
create index receipt_by_mac on feedback.receipt (mac);
create index receipt_of_feedback on feedback.receipt (org_id, feedback_id);
call platform.tenant_table('feedback.receipt', 'select, insert');
create policy owner_finds_receipts on feedback.receipt for select to ${owner} using (true);
-- A giver holds a receipt and knows no organisation, so this function may say whose it is. On the allow-list of the catalogue test.
create function feedback.organisation_of_receipt(digest bytea) returns uuid
    language sql stable security definer set search_path = pg_catalog as
$$ select r.org_id from feedback.receipt r where r.mac = digest limit 1 $$;
revoke all on function feedback.organisation_of_receipt(bytea) from public;
grant execute on function feedback.organisation_of_receipt(bytea) to ${app};

-- What feedback was joined into, and how far that came: written once, however many feedback are in it.
create table feedback.thread (
    org_id uuid not null default platform.current_org(),
    id     uuid not null,
    state  text not null default 'in_matter' check (state in ('in_matter', 'answered', 'confirmed')),
    primary key (org_id, id)
);
call platform.tenant_table('feedback.thread', 'select, insert, update');

-- How far along a feedback is. In several threads it is as far as the one that is least far: nothing may look settled that is not.
create function feedback.state_of(threads uuid[]) returns text
    language sql stable parallel safe set search_path = pg_catalog as
$$
    select case when threads = '{}' then 'new'
                else coalesce((select t.state from feedback.thread t where t.id = any (threads)
                               order by array_position(array['in_matter', 'answered', 'confirmed'], t.state) limit 1), 'in_matter') end
$$;

-- Givers who object to what was done to their words. What they say stands in the history, as the act of this id.
create table feedback.objection (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null, -- of the act that raised it
    feedback_id uuid not null,
    decision_id uuid not null, -- the act objected to
    answered_by uuid, -- the act that answered it; null while it waits
    primary key (org_id, id),
    foreign key (org_id, feedback_id) references feedback.feedback (org_id, id)
);
create index objection_of_feedback on feedback.objection (org_id, feedback_id);
create index objection_waiting on feedback.objection (org_id) where answered_by is null;
call platform.tenant_table('feedback.objection', 'select, insert, update (answered_by)');

-- Who read what.
create table feedback.reading (
    org_id      uuid not null default platform.current_org(),
    feedback_id uuid not null,
    account_id  uuid not null,
    at          timestamptz not null,
    primary key (org_id, feedback_id, account_id),
    foreign key (org_id, feedback_id) references feedback.feedback (org_id, id)
);
-- What somebody has read is found by who read it.
create index reading_of_account on feedback.reading (org_id, account_id, feedback_id);
call platform.tenant_table('feedback.reading', 'select, insert, delete');
