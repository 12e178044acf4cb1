-- Whoever arranges who works here sees under which address each signs in.
create or replace trigger edition after insert or update of name, email, person, stopped_at, single_keys or delete on people.account
    for each row execute function people.note_change();
