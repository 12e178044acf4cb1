-- Somebody asked its owner about a promise: when and who did last. What was said stands in the history.
alter table actions.action
    add column asked_about_on platform.day,
    add column asked_about_by uuid;
