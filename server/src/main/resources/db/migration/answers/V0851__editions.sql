-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'answers.all_the_same', 'answers.answer', 'answers.asking', 'answers.claim', 'answers.hold', 'answers.judgement',
    'answers.likeness_limit', 'answers.passed_on', 'answers.printed', 'answers.quotation', 'answers.reply', 'answers.rule',
    'answers.version', 'answers.withdrawal');
