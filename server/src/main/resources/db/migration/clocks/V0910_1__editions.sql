-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'clocks.begun', 'clocks.clock', 'clocks.happened', 'clocks.own_duty', 'clocks.reminded', 'clocks.request');
