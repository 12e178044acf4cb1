-- A question that whoever asked wants no reply to any more, and why. Said once; the question and what was replied stay.
create table influence.withdrawn (
    org_id       uuid not null default platform.current_org(),
    question_id  uuid not null,
    why          text not null check (length(why) between 1 and 1000),
    withdrawn_by uuid not null,
    withdrawn_on platform.day not null,
    primary key (org_id, question_id),
    foreign key (org_id, question_id) references influence.question (org_id, id)
);
call platform.tenant_table('influence.withdrawn', 'select, insert');

-- What came of talks and of stories told stands on the thread of the matter that it names.
create index talk_outcome_about on influence.talk_outcome (org_id, about_id) where about_id is not null;
create index told_outcome_about on influence.told_outcome (org_id, about_id) where about_id is not null;
