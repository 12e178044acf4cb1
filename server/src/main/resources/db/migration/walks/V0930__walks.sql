create schema walks;
grant usage on schema walks to ${app};

-- People walk a place with a checklist. Who they are stands here by need and by role; by name only whoever has an account and says so.
create table walks.walk (
    org_id      uuid not null default platform.current_org(),
    id          uuid not null default uuidv7(),
    place_id    uuid not null,
    walked_on   platform.day not null,
    checklist   text not null check (length(checklist) between 1 and 200), -- as it was called on that day
    needs       text[] not null,
    patients    int not null check (patients between 0 and 1000),
    carers      int not null check (carers between 0 and 1000),
    staff       int not null check (staff between 0 and 1000),
    named       uuid, -- who walked and wants to be named; null for nobody
    begun_by    uuid not null,
    begun_on    platform.day not null,
    finished_by uuid,
    finished_on platform.day, -- null: it can still be filled in
    check ((finished_by is null) = (finished_on is null))
);
create index walk_of_place on walks.walk (org_id, place_id, walked_on);
alter table walks.walk add primary key (org_id, id); -- made last, so that it is found first while the table is empty
call platform.tenant_table('walks.walk', 'select, insert');
grant update (finished_by, finished_on) on walks.walk to ${app};

-- What a place asks for besides the ready checklists.
create table walks.own_item (
    org_id   uuid not null default platform.current_org(),
    id       uuid not null default uuidv7(),
    place_id uuid not null,
    words    text not null check (length(words) between 1 and 300),
    added_by uuid not null,
    added_on platform.day not null,
    left_out_on platform.day, -- null: it is asked still
    primary key (org_id, id)
);
create index own_item_of_place on walks.own_item (org_id, place_id);
call platform.tenant_table('walks.own_item', 'select, insert');
grant update (left_out_on) on walks.own_item to ${app};

-- What was found not fine, on the programme of works.
create table walks.finding (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    walk_id    uuid not null,
    n          int not null, -- item of that walk
    place_id   uuid not null,
    asked      text not null check (length(asked) between 1 and 300), -- the item
    said       text check (length(said) between 1 and 1000),
    found_on   platform.day not null,
    state      text not null default 'open' check (state in ('open', 'half', 'fixed', 'refused')),
    owner_id   uuid, -- null: nobody yet
    cost       text check (cost in ('small', 'money', 'building')), -- null: nobody has said
    due        platform.day,
    because    text check (length(because) between 1 and 1000), -- why it will not be done
    settled_on platform.day,
    matter_id  uuid, -- what it became
    action_id  uuid,
    foreign key (org_id, walk_id) references walks.walk (org_id, id),
    check ((state = 'refused') = (because is not null)),
    check ((state in ('fixed', 'refused')) = (settled_on is not null)),
    check (action_id is null or matter_id is not null)
);
create unique index finding_once on walks.finding (org_id, walk_id, n);
create index finding_of_place on walks.finding (org_id, place_id);
create index finding_of_matter on walks.finding (org_id, matter_id) where matter_id is not null;
alter table walks.finding add primary key (org_id, id); -- made last, as above
call platform.tenant_table('walks.finding', 'select, insert, update');

-- What is looked at on a walk, in the words of that day. What was found last time comes first.
create table walks.item (
    org_id     uuid not null default platform.current_org(),
    walk_id    uuid not null,
    n          int not null check (n > 0),
    asked      text not null check (length(asked) between 1 and 300),
    finding_id uuid, -- found before; null for an item of a checklist
    verdict    text check (verdict in ('fine', 'half', 'not_fine', 'not_tried')), -- null: not looked at yet
    said       text check (length(said) between 1 and 1000),
    primary key (org_id, walk_id, n),
    foreign key (org_id, walk_id) references walks.walk (org_id, id),
    foreign key (org_id, finding_id) references walks.finding (org_id, id),
    check (verdict is distinct from 'half' or finding_id is not null)
);
create index item_of_finding on walks.item (org_id, finding_id) where finding_id is not null;
call platform.tenant_table('walks.item', 'select, insert');
grant update (verdict, said) on walks.item to ${app};

-- One picture of an item, drawn anew before it is kept.
create table walks.picture (
    org_id     uuid not null default platform.current_org(),
    walk_id    uuid not null,
    n          int not null,
    shows      text not null check (length(shows) between 1 and 300), -- for whoever does not see it
    media_type text not null check (media_type in ('image/png', 'image/jpeg')),
    width      int not null check (width between 1 and 1400), -- pixels
    height     int not null check (height between 1 and 1400),
    bytes      bytea not null check (length(bytes) <= 6000000),
    added_by   uuid not null,
    added_on   platform.day not null,
    primary key (org_id, walk_id, n),
    foreign key (org_id, walk_id, n) references walks.item (org_id, walk_id, n)
);
call platform.tenant_table('walks.picture', 'select, insert, update, delete');
