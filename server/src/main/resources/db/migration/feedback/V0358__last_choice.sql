-- What a giver chose is sealed from everybody who works with it. Givers themselves may choose anew, by sending the form they were given once
-- more: that is all this changes, of one feedback of the organisation in scope that was not taken back and came by a form.
create function feedback.choose_again(
    told uuid, asked text, chosen text, worth smallint, counted smallint, whose text, happened date) returns boolean
    language sql security definer set search_path = pg_catalog as
$$
    with changed as (
        update feedback.feedback f
        set question_set = asked, answer_code = chosen, score = worth, counts_as = counted, about = whose, happened_in = happened,
            unread = true
        where f.org_id = platform.current_org() and f.id = told and f.import_id is null and not f.withdrawn
          and (f.question_set, f.answer_code, f.about, f.happened_in::date) is distinct from (asked, chosen, whose, happened)
        returning 1)
    select exists (select from changed)
$$;
revoke all on function feedback.choose_again(uuid, text, text, smallint, smallint, text, date) from public;
grant execute on function feedback.choose_again(uuid, text, text, smallint, smallint, text, date) to ${app};
