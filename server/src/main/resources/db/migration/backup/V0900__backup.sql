create schema backup;
grant usage on schema backup to ${app};

-- What became of the backup of each night. It is the whole installation's, so no organisation owns a row; what it holds of all of them
-- together is shown only where there is but one.
create table backup.night (
    day         platform.day primary key, -- the day it began on
    due         boolean not null, -- not the one the installation was made in: there was nothing to lose yet
    begun_at    timestamptz not null,
    made_at     timestamptz,
    proved_at   timestamptz, -- when it had been brought back, and every row was as it had been
    rows        bigint,
    failed_with text check (failed_with ~ '^[A-Za-z0-9_$]{1,100}$') -- the kind of the last failure; never its words
);
grant select, insert, update on backup.night to ${app};
