-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'decisions.agreement', 'decisions.ballot', 'decisions.counted', 'decisions.criterion', 'decisions.decision', 'decisions.domain',
    'decisions.envelope', 'decisions.envelope_back', 'decisions.follow', 'decisions.interest', 'decisions.law', 'decisions.looked_at',
    'decisions.numbering', 'decisions.option', 'decisions.otherwise', 'decisions.otherwise_read', 'decisions.paper',
    'decisions.paper_read', 'decisions.party', 'decisions.prices', 'decisions.prices_confirmed', 'decisions.record', 'decisions.turn',
    'decisions.voter');
