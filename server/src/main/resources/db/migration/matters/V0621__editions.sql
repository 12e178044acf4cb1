-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'matters.gathered', 'matters.involved', 'matters.matter', 'matters.numbering');
