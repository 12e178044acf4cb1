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
    vector        bytea, -- 384 floats of unit length, little-endian; null where it was not read
    read_at       timestamptz not null,
    primary key (org_id, feedback_id, comment_id)
);
call platform.tenant_table('meaning.reading', 'select, insert, update, delete');

-- A person may say that a feedback is about a theme, and also that it is not, whatever the machine suggests.
alter table meaning.assignment add column has boolean not null default true;

-- An alarm may be raised by the machine that reads; a person settles it.
alter table meaning.alarm alter raised_by drop not null;

-- Below this measured precision, a theme is marked "do not trust". Each organisation sets its own.
create table meaning.limits (
    org_id    uuid not null default platform.current_org(),
    precision real not null check (precision between 0 and 1),
    set_by    uuid not null,
    set_at    timestamptz not null,
    primary key (org_id)
);
call platform.tenant_table('meaning.limits', 'select, insert, update');
