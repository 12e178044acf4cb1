-- A small change that grew too big for a week is an ordinary action from a day on, and says why.
alter table actions.action
    add column grown_on platform.day,
    add column grown_why text check (length(grown_why) between 1 and 2000),
    add check ((grown_on is null) = (grown_why is null)),
    add check (not (small and grown_on is not null));
