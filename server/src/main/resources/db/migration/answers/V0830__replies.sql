-- A few words to one person who spoke, in versions that are all kept. The latest that was approved is the one they read.
create table answers.reply (
    org_id            uuid not null default platform.current_org(),
    feedback_id       uuid not null,
    version           int not null,
    words             text not null check (length(words) between 1 and 2000),
    written_by        uuid not null,
    written_at        timestamptz not null,
    approved_by       uuid,
    approved_at       timestamptz,
    sent_back_by      uuid,
    sent_back_at      timestamptz,
    sent_back_because text check (length(sent_back_because) between 1 and 2000),
    -- Taken off its giver's page and the public one. None that was approved before comes back in its place.
    withdrawn_by      uuid,
    withdrawn_at      timestamptz,
    withdrawn_because text check (length(withdrawn_because) between 1 and 2000),
    -- Nothing is sent by itself: somebody wrote to a giver who may be contacted, rang them or spoke with them, and says so.
    told_how          text check (told_how in ('wrote', 'rang', 'spoke')),
    told_by           uuid,
    told_on           platform.day,
    check ((approved_at is null) = (approved_by is null)),
    check ((sent_back_at is null) = (sent_back_because is null)),
    check (approved_at is null or sent_back_at is null),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null)),
    check ((told_on is null and withdrawn_at is null) or approved_at is not null),
    primary key (org_id, feedback_id, version)
);
call platform.tenant_table('answers.reply',
    'select, insert, update (approved_by, approved_at, sent_back_by, sent_back_at, sent_back_because, withdrawn_by, withdrawn_at,
                             withdrawn_because, told_how, told_by, told_on)');

-- What was passed to the team it is about, which finds it on their home.
create table answers.passed_on (
    org_id      uuid not null default platform.current_org(),
    feedback_id uuid not null,
    place_id    uuid not null, -- whose team, as it was said then
    passed_by   uuid not null,
    passed_on   platform.day not null,
    primary key (org_id, feedback_id)
);
call platform.tenant_table('answers.passed_on', 'select, insert, delete');
