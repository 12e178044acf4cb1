-- Which promises a version says were kept. A version without any is of a time when this was not kept: it claims whatever is done in its
-- matter.
create table answers.claim (
    org_id    uuid not null default platform.current_org(),
    answer_id uuid not null,
    version   int not null,
    action_id uuid not null,
    primary key (org_id, answer_id, version, action_id),
    foreign key (org_id, answer_id, version) references answers.version (org_id, answer_id, version)
);
call platform.tenant_table('answers.claim', 'select, insert');
