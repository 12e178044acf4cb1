-- Two places that became one: the one that was is closed, lies within the other, and its posters lead there. Nothing said about it is moved,
-- so that they can be parted again; then it lies again within the one that it came from.
alter table organisation.place
    add column merged_into uuid,
    add column came_from uuid,
    add foreign key (org_id, merged_into) references organisation.place (org_id, id),
    add foreign key (org_id, came_from) references organisation.place (org_id, id);
