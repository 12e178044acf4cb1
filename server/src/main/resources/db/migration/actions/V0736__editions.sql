-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'actions.action', 'actions.cover', 'actions.covered', 'actions.cycle', 'actions.cycle_note', 'actions.cycle_value',
    'actions.handover');
