-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'influence.became', 'influence.our_reply', 'influence.question', 'influence.reply', 'influence.talk', 'influence.talk_outcome',
    'influence.talk_word', 'influence.told', 'influence.told_outcome', 'influence.withdrawn');
