-- What the log filters by must be found without reading everything, also when it is rare.
create index feedback_by_score on feedback.feedback (org_id, score, received_on desc, entry desc);
create index feedback_by_channel on feedback.feedback (org_id, channel, received_on desc, entry desc);
create index feedback_by_state on feedback.feedback (org_id, state, received_on desc, entry desc) where state <> 'new';
create index feedback_moderated on feedback.feedback (org_id, moderation, received_on desc, entry desc) where moderation <> 'unseen';

-- A search somebody keeps. Deleting can be undone.
create table feedback.saved_search (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    account_id uuid not null,
    name       text not null check (length(name) between 1 and 80),
    query      text not null check (length(query) <= 2000),
    saved_at   timestamptz not null default now(),
    deleted_at timestamptz,
    primary key (org_id, id)
);
create index saved_search_of_account on feedback.saved_search (org_id, account_id) where deleted_at is null;
call platform.tenant_table('feedback.saved_search', 'select, insert, update');

-- Objections of givers, few among all that is written into histories, and the answers to them.
create index history_objections on feedback.history (org_id, id)
    where what in ('The giver objects to a change', 'The objection was answered');
