-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'rounds.numbering', 'rounds.question', 'rounds.round', 'rounds.saying', 'rounds.voice');
