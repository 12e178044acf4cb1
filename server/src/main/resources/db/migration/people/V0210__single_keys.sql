-- Whether single keys do something on somebody's pages: j, k and / in lists. Off unless they ask for it, for whoever speaks to their computer
-- presses keys without meaning to (WCAG 2.2, criterion 2.1.4). It is the person's, so all their accounts have the same.
alter table people.account add column single_keys boolean not null default false;
