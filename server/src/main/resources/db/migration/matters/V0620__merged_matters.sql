-- Two matters that turned out to be one: the one became part of the other, and stands in no list any more; whoever asks for it is led on.
-- What it had gathered is gathered there, from the act that merged them, in which it left the one; so they can be parted again.
alter table matters.matter
    add column merged_into uuid,
    add column merged_in bigint, -- the act
    add column merged_on platform.day,
    add column merged_for_good boolean not null default false, -- promises went along, which nobody takes back
    add foreign key (org_id, merged_into) references matters.matter (org_id, id),
    add check (merged_into <> id),
    add check ((merged_into is null) = (merged_in is null) and (merged_into is null) = (merged_on is null));
create index matter_merged_into on matters.matter (org_id, merged_into) where merged_into is not null;

-- Whoever had something to do in the one may read the other, for as long as they are one.
alter table matters.involved add column through uuid; -- the matter that is part of it; null: something in itself is theirs to do
grant delete on matters.involved to ${app};
