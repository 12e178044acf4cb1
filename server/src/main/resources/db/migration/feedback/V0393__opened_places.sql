-- Which places an import opened, in the order it did, so that they go again when it is undone and nothing else names them.
alter table feedback.import add column opened uuid[] not null default '{}';

-- What became of them: by their full names, why each stays; nothing for one that is gone.
alter table feedback.undoing add column places jsonb not null default '{}';
