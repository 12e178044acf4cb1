-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'representation.population', 'representation.population_group', 'representation.silence');
