-- Whoever carries texts and letters can tell for some days what became of each.
alter table notices.notice
    add column asked_at timestamptz, -- when it was last asked for
    add column arrived_at timestamptz;
create index notice_sent_lately on notices.notice (org_id, asked_at) where state = 'sent' and reference is not null and arrived_at is null;
