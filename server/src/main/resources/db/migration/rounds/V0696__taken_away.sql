-- Words that somebody must not find here, such as a name that was said by mistake, can go for good. That they were said stays, and why they went.
alter table rounds.saying
    alter column received drop not null,
    add column taken_why text check (taken_why in ('names', 'asked', 'about', 'law')), -- null: they are still here
    add column taken_by  uuid,
    add column taken_on  platform.day,
    drop constraint saying_because_check,
    add constraint saying_because_check check (because in ('names', 'harm', 'hateful', 'elsewhere', 'nothing', 'other', 'taken')),
    add check ((taken_why is null) = (taken_by is null)),
    add check ((taken_why is null) = (taken_on is null)),
    add check ((received is null) = (taken_why is not null)),
    add check (taken_why is null or (shown is null and because_words is null));
grant update (received, taken_why, taken_by, taken_on) on rounds.saying to ${app};

-- What was received can go, and cannot become anything else.
create function rounds.received_goes_or_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was received does not change';
end $$;
create trigger received_goes_or_stays before update of received on rounds.saying
    for each row when (new.received is not null and new.received is distinct from old.received)
    execute function rounds.received_goes_or_stays();
create trigger taken_stays_taken before update on rounds.saying
    for each row when (old.received is null and new.received is not null)
    execute function rounds.received_goes_or_stays();
