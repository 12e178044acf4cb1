-- From how much on an answer is too like what other people were told: so many of a hundred of its words, in the same order. Each setting stays,
-- with its day; the last one holds.
create table answers.likeness_limit (
    org_id uuid not null default platform.current_org(),
    n      int not null check (n > 0),
    share  int not null check (share between 10 and 100),
    set_by uuid not null,
    set_on platform.day not null,
    primary key (org_id, n)
);
call platform.tenant_table('answers.likeness_limit', 'select, insert');

-- What held a version before it was published. Kept once for each reason, also where it was written otherwise since.
create table answers.hold (
    org_id    uuid not null default platform.current_org(),
    answer_id uuid not null,
    version   int not null,
    why       text not null check (why in ('alike', 'unproved', 'unanswered')),
    found_on  platform.day not null,
    primary key (org_id, answer_id, version, why),
    foreign key (org_id, answer_id, version) references answers.version (org_id, answer_id, version)
);
call platform.tenant_table('answers.hold', 'select, insert');

-- It was published all the same, and why.
create table answers.all_the_same (
    org_id    uuid not null default platform.current_org(),
    answer_id uuid not null,
    version   int not null,
    because   text not null check (length(because) between 1 and 1000),
    by_whom   uuid not null,
    on_day    platform.day not null,
    primary key (org_id, answer_id, version),
    foreign key (org_id, answer_id, version) references answers.version (org_id, answer_id, version)
);
call platform.tenant_table('answers.all_the_same', 'select, insert');
