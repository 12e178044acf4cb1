create schema if not exists measures;
grant usage on schema measures to ${app};

-- Which place lies within which, itself and the whole organisation (zeros) included, as it was when counts were last added up.
create table measures.part (
    org_id    uuid not null default platform.current_org(),
    place_id  uuid not null, -- zeros: no place in particular
    within_id uuid not null,
    primary key (org_id, place_id, within_id)
);
call platform.tenant_table('measures.part', 'select, insert, delete');

-- How many gave which answer in a month. A place stands here twice: by itself, and with all that lies below it. What a dashboard shows
-- of a place, its themes or its channels lies side by side under this key.
create table measures.month_count (
    org_id     uuid not null default platform.current_org(),
    place_id   uuid not null, -- zeros: the organisation, or by itself what is about no place in particular
    whole      boolean not null, -- with all below
    theme      smallint not null, -- 0: whatever it is about
    channel    text not null, -- '': however it came; always so for a theme
    month      date not null,
    very_good  int not null,
    good       int not null,
    neither    int not null,
    poor       int not null,
    very_poor  int not null,
    dont_know  int not null,
    unmapped   int not null, -- an answer that nobody knows the meaning of
    unanswered int not null, -- words only, or another question's answer
    primary key (org_id, place_id, whole, theme, channel, month),
    check (least(very_good, good, neither, poor, very_poor, dont_know, unmapped, unanswered) >= 0)
) with (fillfactor = 80);
call platform.tenant_table('measures.month_count', 'select, insert, update, delete');
