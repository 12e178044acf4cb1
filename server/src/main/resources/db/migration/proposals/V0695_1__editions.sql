-- Pages keep what they read of these until somebody changes it.
call platform.makes_editions(
    'proposals.authorship', 'proposals.codesign_not_there', 'proposals.codesign_notes', 'proposals.codesign_presence',
    'proposals.codesign_session', 'proposals.comment', 'proposals.idea', 'proposals.idea_word', 'proposals.numbering',
    'proposals.part_taken', 'proposals.promise', 'proposals.promise_line', 'proposals.proposal', 'proposals.stage_change',
    'proposals.support', 'proposals.touch_point', 'proposals.version', 'proposals.version_author');
-- Seen in other organisations of the economy too.
create trigger edition after insert or update or delete on proposals.title
    for each statement execute function platform.note_change('all');
