-- Receipts and bills of what was approved: pictures drawn anew, and PDFs as they came. Of one that was taken away its file and its words are gone.
create table budgets.bill (
    org_id        uuid not null default platform.current_org(),
    id            uuid not null default uuidv7(),
    budget_id     uuid not null,
    entry_id      uuid not null, -- the approval that the money was for
    media_type    text not null check (media_type in ('image/png', 'image/jpeg', 'application/pdf')),
    shows         text check (length(shows) between 1 and 300), -- for whoever does not see it
    width         int check (width between 1 and 2400), -- pixels, of a picture
    height        int check (height between 1 and 2400),
    bytes         bytea check (length(bytes) between 1 and 6000000), -- null: taken away
    digest        bytea check (length(digest) = 32),
    added_by      uuid not null,
    added_as      text not null, -- role
    added_on      platform.day not null,
    taken_away_by uuid,
    taken_away_on platform.day,
    away_why      text check (length(away_why) between 1 and 1000),
    primary key (org_id, id),
    foreign key (org_id, budget_id) references budgets.budget (org_id, id),
    foreign key (org_id, entry_id) references budgets.entry (org_id, id),
    check ((bytes is null) = (taken_away_on is not null) and (bytes is null) = (taken_away_by is not null)),
    check ((bytes is null) = (digest is null) and (bytes is null) = (shows is null) and (bytes is null) = (away_why is not null)),
    check ((media_type = 'application/pdf') = (width is null) and (width is null) = (height is null))
);
-- The same file stands once with what it was for, however often somebody presses.
create unique index bill_once on budgets.bill (org_id, entry_id, digest) where digest is not null;
create index bill_of_budget on budgets.bill (org_id, budget_id);
create index bill_of_entry on budgets.bill (org_id, entry_id);
call platform.tenant_table('budgets.bill', 'select, insert');
grant update (bytes, digest, shows, taken_away_by, taken_away_on, away_why) on budgets.bill to ${app};
