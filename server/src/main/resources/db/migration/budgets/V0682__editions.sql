-- Pages keep what they read of these until somebody changes it; papers of bills would take much memory.
call platform.makes_editions('budgets.budget', 'budgets.entry');
