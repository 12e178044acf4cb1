-- Chosen answers of some time, for those who wait and for those who work there.
create table reports.newsletter (
    org_id   uuid not null default platform.current_org(),
    id       uuid not null default uuidv7(),
    audience text not null check (audience in ('patients', 'staff')),
    number   int not null check (number > 0),
    since    platform.day not null, -- the first day that it tells of
    until    platform.day not null,
    unique (org_id, audience, number),
    check (until >= since)
);
alter table reports.newsletter add primary key (org_id, id); -- made last, so that it is found first while the table is empty
-- A right to change a row is what it takes to hold it; nothing of it is ever changed.
call platform.tenant_table('reports.newsletter', 'select, insert, update (until)');

-- A version of it is never changed.
create table reports.issue (
    org_id        uuid not null default platform.current_org(),
    newsletter_id uuid not null,
    version       int not null check (version > 0),
    foreword      text not null check (length(foreword) <= 4000),
    written_by    uuid not null,
    written_on    platform.day not null,
    primary key (org_id, newsletter_id, version),
    foreign key (org_id, newsletter_id) references reports.newsletter (org_id, id)
);
call platform.tenant_table('reports.issue', 'select, insert');

-- Which answers it tells of. Their words are asked for each time.
create table reports.issue_answer (
    org_id        uuid not null default platform.current_org(),
    newsletter_id uuid not null,
    version       int not null,
    turn          int not null check (turn > 0),
    answer_id     uuid not null,
    primary key (org_id, newsletter_id, version, turn),
    foreign key (org_id, newsletter_id, version) references reports.issue (org_id, newsletter_id, version)
);
call platform.tenant_table('reports.issue_answer', 'select, insert');

-- Gone out, in the version that somebody else than its writer had read.
create table reports.sent (
    org_id        uuid not null default platform.current_org(),
    newsletter_id uuid not null,
    version       int not null,
    sent_by       uuid not null,
    sent_on       platform.day not null,
    primary key (org_id, newsletter_id),
    foreign key (org_id, newsletter_id, version) references reports.issue (org_id, newsletter_id, version)
);
call platform.tenant_table('reports.sent', 'select, insert');
