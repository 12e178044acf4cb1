create schema reports;
grant usage on schema reports to ${app};

-- What came of what people said in a quarter.
create table reports.report (
    org_id   uuid not null default platform.current_org(),
    id       uuid not null default uuidv7(),
    quarter  platform.day not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
    begun_by uuid not null,
    begun_on platform.day not null,
    unique (org_id, quarter)
);
alter table reports.report add primary key (org_id, id); -- made last, so that it is found first while the table is empty
-- A right to change a row is what it takes to hold it; nothing of it is ever changed.
call platform.tenant_table('reports.report', 'select, insert, update (begun_on)');

-- A version is never changed: who changes a word, or counts anew, adds one.
create table reports.version (
    org_id     uuid not null default platform.current_org(),
    report_id  uuid not null,
    version    int not null check (version > 0),
    facts      jsonb not null, -- numbers and ids, as they were counted on a day that is in them; the words behind ids are asked for each time
    because    text check (length(because) between 1 and 1100), -- what was corrected, of what everybody could read before; everybody reads it
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (org_id, report_id, version),
    foreign key (org_id, report_id) references reports.report (org_id, id)
);
call platform.tenant_table('reports.version', 'select, insert');

-- What somebody wrote to a part of it.
create table reports.words (
    org_id    uuid not null default platform.current_org(),
    report_id uuid not null,
    version   int not null,
    part      text not null check (part in ('opening', 'spoke', 'promised', 'answered', 'undone', 'decided', 'silent')),
    words     text not null check (length(words) between 1 and 4000),
    primary key (org_id, report_id, version, part),
    foreign key (org_id, report_id, version) references reports.version (org_id, report_id, version)
);
call platform.tenant_table('reports.words', 'select, insert');

-- Whose words stand beside its numbers. They are not copied: consent can be taken back.
create table reports.story (
    org_id      uuid not null default platform.current_org(),
    report_id   uuid not null,
    version     int not null,
    turn        int not null check (turn > 0),
    feedback_id uuid not null,
    primary key (org_id, report_id, version, turn),
    foreign key (org_id, report_id, version) references reports.version (org_id, report_id, version)
);
call platform.tenant_table('reports.story', 'select, insert');

-- Published, with the statement of whoever approved it. Nobody can change a word of that: it can only be read and added.
create table reports.approval (
    org_id      uuid not null default platform.current_org(),
    report_id   uuid not null,
    version     int not null,
    statement   text not null check (length(statement) between 1 and 4000),
    approved_by uuid not null,
    approved_at timestamptz not null,
    primary key (org_id, report_id, version),
    foreign key (org_id, report_id, version) references reports.version (org_id, report_id, version)
);
call platform.tenant_table('reports.approval', 'select, insert');
