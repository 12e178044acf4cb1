-- Themes are named on every page: those of the framework for all, an organisation's own for itself.
create trigger edition after insert or update or delete on meaning.theme
    for each statement execute function platform.note_change('all');
call platform.makes_editions('meaning.alarm', 'meaning.assignment', 'meaning.lessons', 'meaning.limits', 'meaning.own_theme', 'meaning.sharing');
