-- What givers say makes editions too, of a part of its own with whatever is read and counted of it: it comes all day, and places, themes and offers do not.
call platform.makes_editions_of('given',
    'feedback.comment', 'feedback.feedback', 'feedback.feedback_group', 'feedback.import', 'feedback.masking_review', 'feedback.reading',
    'feedback.tally', 'feedback.thread', 'feedback.to_mask');
