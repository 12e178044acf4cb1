-- What one part of a text costs the organisation, where it pays another price than the one that is published. Nothing is taken back: another
-- price is one more row, and of those that hold the latest entered counts.
create table notices.text_price (
    org_id     uuid not null default platform.current_org(),
    id         uuid not null default uuidv7(),
    pence      numeric(6, 3) not null check (pence between 0 and 100),
    valid_from platform.day not null,
    source     text not null check (length(source) between 1 and 300),
    set_by     uuid not null,
    set_at     timestamptz not null,
    primary key (org_id, id)
);
call platform.tenant_table('notices.text_price', 'select, insert');
