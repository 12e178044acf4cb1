-- How many said something about a theme through a channel is counted by nobody beforehand. From here it is counted without reading the register
-- itself, whose rows are many times as wide. It costs some 75 bytes for each feedback that is about anything.
create index feedback_about on feedback.feedback (org_id, channel, received_on) include (themes, counts_as) where themes <> '{}' and not withdrawn;
