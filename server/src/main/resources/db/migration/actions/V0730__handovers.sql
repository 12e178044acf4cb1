-- An action whose owner was named by somebody else and has not said yes: until then whoever promised it, or had it before, answers for it.
create table actions.handover (
    org_id    uuid not null default platform.current_org(),
    action_id uuid not null,
    answering uuid not null,
    primary key (org_id, action_id),
    foreign key (org_id, action_id) references actions.action (org_id, id)
);
call platform.tenant_table('actions.handover', 'select, insert, update (answering), delete');
