-- Drawings and photographs, drawn anew before they are kept. Of one that was taken away everything is gone but that there was one.
create table proposals.picture (
    org_id        uuid not null default platform.current_org(),
    id            uuid not null default uuidv7(),
    proposal_id   uuid not null,
    n             int not null, -- version
    made_by       text not null check (made_by in ('self', 'patient', 'staff')),
    shows         text check (length(shows) between 1 and 300), -- for whoever does not see it
    said          text check (length(said) between 1 and 500), -- in the words of whoever made it; null for none
    media_type    text not null check (media_type in ('image/png', 'image/jpeg')),
    width         int not null check (width between 1 and 1400), -- pixels
    height        int not null check (height between 1 and 1400),
    bytes         bytea check (length(bytes) <= 6000000), -- null: taken away
    digest        bytea check (length(digest) = 32),
    added_by      uuid not null,
    added_as      text not null, -- role
    added_on      platform.day not null,
    taken_away_by uuid,
    taken_away_on platform.day,
    primary key (org_id, id),
    foreign key (org_id, proposal_id, n) references proposals.version (org_id, proposal_id, n),
    check ((bytes is null) = (taken_away_on is not null) and (bytes is null) = (taken_away_by is not null)),
    check ((bytes is null) = (digest is null) and (bytes is null) = (shows is null) and (bytes is not null or said is null))
);
-- The same picture stands once, however often somebody presses.
create unique index picture_once on proposals.picture (org_id, proposal_id, digest) where digest is not null;
create index picture_of_version on proposals.picture (org_id, proposal_id, n);
call platform.tenant_table('proposals.picture', 'select, insert, update');

alter table proposals.part_taken drop constraint part_taken_kind_check;
alter table proposals.part_taken add constraint part_taken_kind_check check (kind in (
    'raised', 'joined', 'left', 'wrote', 'said', 'unsaid', 'moved', 'recorded', 'unrecorded', 'came', 'not_came', 'drew', 'undrew'));
