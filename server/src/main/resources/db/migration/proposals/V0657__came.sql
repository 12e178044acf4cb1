-- What was decided about it, in a few words, for whoever raises something alike.
alter table proposals.title add column came text check (length(came) between 1 and 300);
