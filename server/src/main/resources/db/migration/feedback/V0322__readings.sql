-- What somebody has read is found by who read it.
create index reading_of_account on feedback.reading (org_id, account_id, feedback_id);
