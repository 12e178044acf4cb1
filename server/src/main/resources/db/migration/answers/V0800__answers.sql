create schema answers;
grant usage on schema answers to ${app};

-- What the people who raised a matter are told. One answer to a matter, in versions that are all kept.
create table answers.answer (
    org_id            uuid not null default platform.current_org(),
    id                uuid not null default uuidv7(),
    matter_id         uuid not null,
    published_version int,
    round             int not null default 1, -- raised when the people are asked again about the same version
    primary key (org_id, id),
    unique (org_id, matter_id)
);
call platform.tenant_table('answers.answer', 'select, insert, update');

create table answers.version (
    org_id      uuid not null default platform.current_org(),
    answer_id   uuid not null,
    version     int not null,
    kind        text not null check (kind in ('did', 'did_not')),
    you_said    text not null check (length(you_said) between 1 and 4000),
    we          text not null check (length(we) between 1 and 4000), -- did; or did not, because
    written_by  uuid not null,
    written_at  timestamptz not null,
    approved_by uuid,
    approved_at timestamptz,
    -- Instead of being approved, a version can go back to who wrote it, with a reason. They write another; this one stays as it was.
    sent_back_by uuid,
    sent_back_at timestamptz,
    sent_back_because text check (length(sent_back_because) between 1 and 2000),
    check ((sent_back_at is null) = (sent_back_because is null)),
    check (approved_at is null or sent_back_at is null),
    primary key (org_id, answer_id, version),
    foreign key (org_id, answer_id) references answers.answer (org_id, id)
);
call platform.tenant_table('answers.version',
                           'select, insert, update (approved_by, approved_at, sent_back_by, sent_back_at, sent_back_because)');

-- Which feedback a version quotes. The words are not copied: they are asked for each time, for consent can be taken back.
create table answers.quotation (
    org_id      uuid not null default platform.current_org(),
    answer_id   uuid not null,
    version     int not null,
    feedback_id uuid not null,
    primary key (org_id, answer_id, version, feedback_id),
    foreign key (org_id, answer_id, version) references answers.version (org_id, answer_id, version)
);
call platform.tenant_table('answers.quotation', 'select, insert');

-- "Did it change?" One judgement of each giver and each patient leader, each time they are asked.
create table answers.judgement (
    org_id       uuid not null default platform.current_org(),
    answer_id    uuid not null,
    version      int not null,
    round        int not null,
    judge        uuid not null, -- the giver's feedback, or the leader's account
    leader       boolean not null,
    verdict      text not null check (verdict in ('yes', 'half', 'no')),
    words        text, -- a leader's; a giver's words go to the register like all they say
    words_digest bytea, -- of a giver's words, so that sending them twice adds them once
    judged_on    platform.day not null, -- a time of day could name a nameless giver
    primary key (org_id, answer_id, version, round, judge),
    foreign key (org_id, answer_id, version) references answers.version (org_id, answer_id, version)
);
call platform.tenant_table('answers.judgement', 'select, insert, update');
