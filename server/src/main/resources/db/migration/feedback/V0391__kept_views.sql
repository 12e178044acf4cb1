-- What somebody keeps may be a view of the figures, too.
alter table feedback.saved_search
    add column page text not null default '/log' check (page in ('/log', '/figures'));
