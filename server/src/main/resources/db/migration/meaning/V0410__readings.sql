-- In which order readings and shared copies were kept.
create sequence meaning.kept;
grant usage on sequence meaning.kept to ${app};

-- What the machine made of a comment: a suggestion with its reasons, never a fact. The words themselves stay with the feedback.
create table meaning.reading (
    org_id        uuid not null default platform.current_org(),
    feedback_id   uuid not null,
    comment_id    uuid not null,
    model         text not null, -- which reader
    lessons       bigint not null default 0, -- which of the organisation's lessons were applied; 0 for none
    outcome       text not null check (outcome in ('read', 'nothing_said', 'cannot_read')),
    reason        text not null default '',
    probabilities real[] not null, -- as shipped, before lessons, in the order of the themes' names
    assigned      smallint[] not null, -- suggested themes, lessons applied, the most probable first
    sureness      real[] not null, -- of these
    because       jsonb not null, -- of these: [[start, end], ...] in the words as shown
    feeling       smallint not null check (feeling between 1 and 5), -- 1 very positive to 5 very negative
    parts         jsonb not null, -- [{start, end, feeling, themes}, ...]
    reading_age   real,
    suggested     jsonb not null default '[]', -- as shipped, [{theme, because}, ...]: lessons can be applied again and undone
    vector        bytea, -- 384 floats of unit length, little-endian; null where it was not read
    read_at       timestamptz not null,
    kept          bigint not null default nextval('meaning.kept'), -- each node keeps up by it; no time, for it would be a giver's
    primary key (org_id, feedback_id, comment_id)
);
create index reading_by_lessons on meaning.reading (org_id, lessons, read_at) where vector is not null;
create index reading_kept on meaning.reading (org_id, kept, feedback_id, comment_id);
create index reading_of_comment on meaning.reading (org_id, comment_id);
-- Which reader read what, so that a new one finds what it has yet to read anew.
create index reading_by_model on meaning.reading (org_id, model);
call platform.tenant_table('meaning.reading', 'select, insert, update, delete');
create trigger ring after insert or delete or update of vector on meaning.reading
    for each statement execute function platform.ring('readings');

-- Below this measured precision, a theme is marked "do not trust". Each organisation sets its own.
create table meaning.limits (
    org_id    uuid not null default platform.current_org(),
    precision real not null check (precision between 0 and 1),
    set_by    uuid not null,
    set_at    timestamptz not null,
    primary key (org_id)
);
call platform.tenant_table('meaning.limits', 'select, insert, update');

-- What was learnt from all standing judgements of an organisation, and what that did on examples held aside.
create table meaning.lessons (
    org_id      uuid not null default platform.current_org(),
    version     bigint not null, -- grows with each learning
    basis       text not null,   -- how many judgements there were, and were taken back, and so on: differs when any changed
    bytes       bytea not null,
    effects     jsonb not null,
    corrections int not null,
    made_at     timestamptz not null,
    primary key (org_id)
);
call platform.tenant_table('meaning.lessons', 'select, insert, update');

-- The comments chosen for somebody to code, in their order.
create table meaning.coding (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    session     uuid not null,
    place       smallint not null,
    account_id  uuid not null,
    feedback_id uuid not null,
    state       text not null default 'waiting' check (state in ('waiting', 'coded', 'skipped')),
    at          timestamptz not null, -- when it was chosen, then when it was coded or skipped
    primary key (org_id, id),
    unique (org_id, session, place)
);
create index coding_of_account on meaning.coding (org_id, account_id, session);
create index coding_of_feedback on meaning.coding (org_id, feedback_id);
call platform.tenant_table('meaning.coding', 'select, insert, update');
