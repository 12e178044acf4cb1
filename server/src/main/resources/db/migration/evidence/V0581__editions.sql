-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'evidence.pack', 'evidence.story');
