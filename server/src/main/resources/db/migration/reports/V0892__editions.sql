-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'reports.approval', 'reports.issue', 'reports.issue_answer', 'reports.newsletter', 'reports.report', 'reports.sent',
    'reports.story', 'reports.version', 'reports.words');
