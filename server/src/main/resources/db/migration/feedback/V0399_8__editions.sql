-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'feedback.logged_for', 'feedback.masking_choice', 'feedback.objection', 'feedback.offer');
