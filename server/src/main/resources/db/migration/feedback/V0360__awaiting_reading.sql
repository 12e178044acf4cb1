-- Whether the machine that reads comments has read these words as they are shown now. Whatever changes the words takes it back.
alter table feedback.feedback add column interpreted boolean not null default false;
create index feedback_awaiting_reading on feedback.feedback (org_id, entry) where not interpreted and not withdrawn;
