-- Themes are named on every page: those of the framework for all, an organisation's own for itself.
create constraint trigger edition after insert or update or delete on meaning.theme
    deferrable initially deferred for each row execute function platform.another_edition_of_all();
create constraint trigger edition after insert or update or delete on meaning.own_theme
    deferrable initially deferred for each row execute function platform.another_edition();
create constraint trigger edition after insert or update or delete on meaning.limits
    deferrable initially deferred for each row execute function platform.another_edition();
create constraint trigger edition after insert or update or delete on meaning.lessons
    deferrable initially deferred for each row execute function platform.another_edition();
