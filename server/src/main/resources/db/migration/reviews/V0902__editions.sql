-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'reviews.episode', 'reviews.extension', 'reviews.joined', 'reviews.numbering', 'reviews.review', 'reviews.rule', 'reviews.version');
