-- An answer that must not be read any more is taken off every page. That it stood there, until when and why stays in public; what it said
-- stays among its versions, inside.
create table answers.withdrawal (
    org_id       uuid not null default platform.current_org(),
    answer_id    uuid not null,
    version      int not null,
    withdrawn_by uuid not null,
    withdrawn_at timestamptz not null,
    because      text not null check (length(because) between 1 and 2000), -- everybody reads it
    primary key (org_id, answer_id, version),
    foreign key (org_id, answer_id, version) references answers.version (org_id, answer_id, version)
);
call platform.tenant_table('answers.withdrawal', 'select, insert');
