-- What was only asked of whoever is away needs no yes from whoever covers where they answer for it already: it stays with them.
alter table actions.covered add column stays boolean not null default false;
