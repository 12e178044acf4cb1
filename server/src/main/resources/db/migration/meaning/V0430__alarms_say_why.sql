-- An alarm of the machine says which words rang it, as a place in the comment as it was shown when it was read: the words themselves stay with
-- the feedback, where they may be masked. Words that were old when they came ring nobody, and are marked, so that no alarm is lost unsaid.
alter table meaning.alarm
    add column comment_id uuid, -- null where a person raised it, and for alarms of before
    add column starts     int,
    add column ends       int,
    add column quiet      boolean not null default false,
    add column told       text check (told in ('nothing', 'read', 'dealt_with', 'safety', 'safeguarding')), -- what the giver is told came of it
    add check ((comment_id is null) = (starts is null) and (starts is null) = (ends is null));

-- Words older than so many days when they are read raise no alarm.
create table meaning.alarm_age (
    valid_from platform.day primary key,
    days       int not null check (days > 0)
);
insert into meaning.alarm_age (valid_from, days) values ('1948-07-05', 90);
grant select on meaning.alarm_age to ${app};
