-- What was cleared for quoting at one press, so that the press can be taken back.
create table feedback.cleared_together (
    org_id      uuid not null default platform.current_org(),
    press       uuid not null,
    feedback_id uuid not null,
    primary key (org_id, press, feedback_id),
    foreign key (org_id, feedback_id) references feedback.feedback (org_id, id) on delete cascade
);
create index cleared_together_of on feedback.cleared_together (org_id, feedback_id);
call platform.tenant_table('feedback.cleared_together', 'select, insert, delete');

-- What its giver agrees to have quoted and nobody has checked: few of many.
create index feedback_to_clear on feedback.feedback (org_id, entry) where publish and moderation = 'unseen' and looked and not withdrawn;
