-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'returns.confirmed', 'returns.monthly_return', 'returns.return_channel', 'returns.return_eligible', 'returns.return_line',
    'returns.return_mode', 'returns.return_parent', 'returns.return_unit');
