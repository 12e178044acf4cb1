-- Each time people were asked about a version: when it was published, and again later. What they said in each stays.
create table answers.asking (
    org_id       uuid not null default platform.current_org(),
    answer_id    uuid not null,
    version      int not null,
    round        int not null,
    asked_on     platform.day not null,
    after_days   int, -- how long after it was published or confirmed they are asked once more; null for the first time
    confirmed_on platform.day, -- when it had been confirmed, where that is asked about; null while it never was
    asked        int, -- in how many pieces of feedback it was raised when the next asking began; null while none has
    primary key (org_id, answer_id, version, round),
    foreign key (org_id, answer_id, version) references answers.version (org_id, answer_id, version)
);
call platform.tenant_table('answers.asking', 'select, insert, update');

-- Somebody said half or no to a version: nobody confirms its words any more, and another must be written.
alter table answers.version
    add column went_back_on platform.day,
    add column answer_due platform.day; -- by when a reason that was not accepted is answered anew; what was claimed has dates of its own
grant update (went_back_on, answer_due) on answers.version to ${app};

-- When something counts as confirmed, and when people are asked again: each organisation's own; usual where there is none.
create table answers.rule (
    org_id        uuid not null default platform.current_org(),
    least_yes     int not null check (least_yes between 1 and 1000),
    least_share   int not null check (least_share between 0 and 100), -- of those asked, in per cent
    leader_needed boolean not null,
    ask_after     int[] not null, -- days
    primary key (org_id)
);
call platform.tenant_table('answers.rule', 'select, insert, update');

-- What was asked until now. Under the old rule people who had said half were asked again about the same words; those who were stay asked.
alter table answers.answer no force row level security;
alter table answers.version no force row level security;
alter table answers.judgement no force row level security;
alter table answers.asking no force row level security;
insert into answers.asking (org_id, answer_id, version, round, asked_on)
select v.org_id, v.answer_id, v.version, r.round, v.approved_at::date
from answers.version v join answers.answer a on a.org_id = v.org_id and a.id = v.answer_id
cross join lateral generate_series(1, greatest(
    case when a.published_version = v.version then a.round else 1 end,
    (select max(j.round) from answers.judgement j
     where j.org_id = v.org_id and j.answer_id = v.answer_id and j.version = v.version))) as r (round)
where v.approved_at is not null;
update answers.version v set went_back_on = said.last, answer_due = case when v.kind = 'did_not' then said.last + 14 end
from (select j.org_id, j.answer_id, j.version, max(j.judged_on) as last
      from answers.judgement j
      join answers.answer a on a.org_id = j.org_id and a.id = j.answer_id and a.published_version = j.version and a.round = j.round
      where j.verdict <> 'yes' group by j.org_id, j.answer_id, j.version) said
where said.org_id = v.org_id and said.answer_id = v.answer_id and said.version = v.version;
alter table answers.answer force row level security;
alter table answers.version force row level security;
alter table answers.judgement force row level security;
alter table answers.asking force row level security;
