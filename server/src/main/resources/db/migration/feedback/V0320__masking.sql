-- Whether names of staff are among what the machine proposes to mask. None: they are kept.
create table feedback.masking_choice (
    org_id   uuid not null default platform.current_org(),
    staff    text not null check (staff in ('keep', 'propose')),
    accounts boolean not null, -- whether the names of people with an account count as names of staff
    set_by   uuid not null,
    set_at   timestamptz not null,
    primary key (org_id)
);
call platform.tenant_table('feedback.masking_choice', 'select, insert, update');

-- A person looked at what the machine proposes to mask in these very words, and left what they left. Other words are looked at again.
create table feedback.masking_review (
    org_id      uuid not null default platform.current_org(),
    feedback_id uuid not null,
    comment_id  uuid not null,
    version     text not null, -- a digest of the words as shown
    by_account  uuid not null,
    at          timestamptz not null,
    primary key (org_id, feedback_id, comment_id),
    foreign key (org_id, feedback_id, comment_id) references feedback.comment (org_id, feedback_id, id)
);
call platform.tenant_table('feedback.masking_review', 'select, insert, update');
