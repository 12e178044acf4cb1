-- What may be quoted, in the order it was entered.
create index feedback_quotable on feedback.feedback (org_id, entry) where publish and moderation = 'cleared' and not withdrawn;
