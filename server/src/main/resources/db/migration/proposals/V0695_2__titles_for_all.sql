-- Seen in other organisations of the economy too.
create or replace trigger edition after insert or update or delete on proposals.title
    for each statement execute function platform.note_change('proposals', 'all');
