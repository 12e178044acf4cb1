-- How the stories of a pack were first chosen, so that it can say so for as long as it is read. Nothing is known of packs made before.
alter table evidence.pack
    add column quotable int, -- so many could be quoted on that day
    add column compared int, -- so many of them, told apart by their words, were compared with the question; 0: the machine had read none
    add column nearest  int, -- so many were nearest to it in meaning, and were looked at
    add constraint pack_chosen check (num_nulls(quotable, compared, nearest) in (0, 3));
