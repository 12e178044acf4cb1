-- Whatever is read of what givers say, and rings because of it, changes with it.
create or replace trigger edition after insert or update or delete on meaning.theme
    for each statement execute function platform.note_change('meaning', 'all');
call platform.makes_editions_of('given', 'meaning.alarm', 'meaning.assignment', 'meaning.coding', 'meaning.reading');
