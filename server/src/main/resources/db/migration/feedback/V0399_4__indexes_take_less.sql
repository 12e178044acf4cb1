-- Where many of one day share a value, an index that ends with the day names it once for all of them; which of them came later is then sorted
-- out as they are read. What ends with the number of each row says everything again for each. The log itself keeps its own, by day and number.
-- Each says what it is of: none is ever taken for the key, which must stay the youngest of those that could be.
drop index feedback.feedback_by_place;
create index feedback_by_place on feedback.feedback (org_id, place_id, received_on desc) where place_id is not null;
drop index feedback.feedback_by_import;
create index feedback_by_import on feedback.feedback (org_id, import_id, received_on desc) where import_id is not null;
drop index feedback.feedback_by_score;
create index feedback_by_score on feedback.feedback (org_id, score, received_on desc) where score is not null;
drop index feedback.feedback_by_channel;
create index feedback_by_channel on feedback.feedback (org_id, channel, received_on desc) where channel is not null;
drop index feedback.feedback_unread;
create index feedback_unread on feedback.feedback (org_id, received_on desc) where unread;
create index feedback_unscored on feedback.feedback (org_id, received_on desc) where score is null;
