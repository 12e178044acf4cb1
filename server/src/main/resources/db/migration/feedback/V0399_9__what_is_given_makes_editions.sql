-- What givers say makes editions too, of a part of its own with whatever is read and counted of it: it comes all day, and places, themes and offers
-- do not. How somebody can be reached is asked each time, so that it is kept nowhere else.
call platform.makes_editions_of('given',
    'feedback.comment', 'feedback.feedback', 'feedback.feedback_group', 'feedback.import', 'feedback.masking_review', 'feedback.reading',
    'feedback.tally', 'feedback.thread', 'feedback.to_mask');
