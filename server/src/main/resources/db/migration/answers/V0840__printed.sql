-- What was printed of an answer. Paper is not reached by anything that changes later: what it carries is kept, so that it can be told which
-- copies are out of date. No copy is ever struck off the list without somebody saying what became of it.
create table answers.printed (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    answer_id  uuid not null,
    version    int not null,
    shape      text not null check (shape in ('poster_a4', 'poster_a3', 'cards')),
    large      boolean not null,
    standing   text not null check (standing in ('claimed', 'confirmed', 'back', 'closed')), -- what the paper says of what people said
    content    bytea not null, -- SHA-256 of the words on it
    hangs      text check (length(hangs) between 1 and 200), -- where, and how many; null where nobody said
    printed_by uuid not null,
    printed_on platform.day not null,
    ended      text check (ended in ('down', 'replaced')),
    ended_by   uuid,
    ended_on   platform.day,
    check ((ended is null) = (ended_by is null) and (ended is null) = (ended_on is null)),
    foreign key (org_id, answer_id, version) references answers.version (org_id, answer_id, version),
    primary key (org_id, id)
);
create index printed_that_hangs on answers.printed (org_id, printed_on) where ended is null;
call platform.tenant_table('answers.printed', 'select, insert, update (ended, ended_by, ended_on)');
