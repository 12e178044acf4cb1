-- Since which day a proposal stands where it stands: what waits longest is listed first. Of what was moved before, its last move says so.
alter table proposals.proposal add column stands_since platform.day;
alter table proposals.proposal no force row level security;
alter table proposals.stage_change no force row level security;
update proposals.proposal p set stands_since = coalesce(
    (select max(s.moved_on) from proposals.stage_change s where s.org_id = p.org_id and s.proposal_id = p.id), p.raised_on);
alter table proposals.proposal force row level security;
alter table proposals.stage_change force row level security;
alter table proposals.proposal alter column stands_since set not null;
create index proposal_waiting on proposals.proposal (org_id, stands_since, number);
