package linchpin.influence.talks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.influence.NewestFirst;
import linchpin.influence.TalkId;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The talks that are kept, and the words beside them. Who reads them is decided where they are shown. */
@Component
class Talks {

    private static final String TALK = """
        select t.id, t.whom, t.person, t.what, upper(t.route collate "C") as route, t.route_words, t.talked_on, t.logged_by, t.logged_on, t.corrected_on,
               t.taken_back_on, t.taken_back_why,
               (select upper(o.how collate "C") from influence.talk_outcome o where o.org_id = t.org_id and o.of_id = t.id order by o.n desc limit 1) as how,
               exists (select 1 from influence.talk_word w where w.org_id = t.org_id and w.talk_id = t.id) as worded
        from influence.talk t
        """;

    private static final String OPEN = """
        t.taken_back_on is null and not exists (select 1 from influence.talk_outcome o where o.org_id = t.org_id and o.of_id = t.id)
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Talks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The word of whoever was talked to. */
    record Word(int n, String words, AccountId by, LocalDate saidOn) {}

    /** How many there are of each; what was taken back is neither. */
    record Counts(int open, int moved, int nothing, int takenBack) {

        int all() {
            return open + moved + nothing;
        }
    }

    /** @return those of one page and one more, the latest logged first; the other way round going back */
    @Transactional(readOnly = true)
    public List<Talk> page(Paging paging) {
        return jdbc.sql(TALK + NewestFirst.sql(paging, "t.id"))
                .param("mark", NewestFirst.mark(paging))
                .query(Talk.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Counts counts() {
        return jdbc.sql("""
            select count(*) filter (where on_it.how is null and t.taken_back_on is null)::int as open,
                   count(*) filter (where on_it.how = 'moved')::int as moved,
                   count(*) filter (where on_it.how = 'nothing')::int as nothing,
                   count(*) filter (where t.taken_back_on is not null)::int as taken_back
            from influence.talk t left join lateral (
                select o.how from influence.talk_outcome o where o.org_id = t.org_id and o.of_id = t.id order by o.n desc limit 1) on_it on true\
            """).query(Counts.class).single();
    }

    @Transactional(readOnly = true)
    public Optional<Talk> found(TalkId talk) {
        return jdbc.sql(TALK + " where t.id = :id")
                .param("id", talk.id())
                .query(Talk.class)
                .optional();
    }

    /** @return as {@link #found}, for writing: two who add something at once come one after the other */
    @Transactional
    public Optional<Talk> held(TalkId talk) {
        jdbc.sql("select 1 from influence.talk where id = :id for update")
                .param("id", talk.id())
                .query(Integer.class)
                .list();
        return found(talk);
    }

    /** @return those with this person, the latest first */
    @Transactional(readOnly = true)
    public List<Talk> with(AccountId person) {
        return jdbc.sql(TALK + " where t.person = :person order by t.id desc limit 200")
                .param("person", person.id())
                .query(Talk.class)
                .list();
    }

    /** @return those of which nobody has said what came of them, and that were logged by this day or have a word beside them; oldest first */
    @Transactional(readOnly = true)
    public List<Talk> waiting(LocalDate loggedBy) {
        return jdbc.sql(TALK + " where " + OPEN + """
             and (t.logged_on <= :day or exists (select 1 from influence.talk_word w where w.org_id = t.org_id and w.talk_id = t.id))
            order by t.id limit 200\
            """)
                .param("day", loggedBy)
                .query(Talk.class)
                .list();
    }

    @Transactional
    public TalkId keep(TalkForm form) {
        return jdbc.sql("""
            insert into influence.talk (whom, person, what, route, route_words, talked_on, logged_by, logged_on)
            values (:whom, :person, :what, :route, :routeWords, :on, :by, :today) returning id\
            """)
                .params(told(form))
                .param("by", Tenancy.current().account())
                .query(TalkId.class)
                .single();
    }

    @Transactional
    public void correct(TalkId talk, TalkForm form) {
        jdbc.sql("""
            update influence.talk set whom = :whom, person = :person, what = :what, route = :route, route_words = :routeWords,
                   talked_on = :on, corrected_on = :today where id = :id\
            """).params(told(form)).param("id", talk.id()).update();
    }

    private Map<String, @Nullable Object> told(TalkForm form) {
        var today = LocalDate.now(clock);
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("whom", form.whom().isEmpty() ? null : form.whom());
        fields.put("person", form.account().map(AccountId::id).orElse(null));
        fields.put("what", form.what());
        fields.put("route", form.way().map(Route::stored).orElse(null));
        fields.put("routeWords", form.routeWords().isEmpty() ? null : form.routeWords());
        fields.put("on", form.day().orElse(today));
        fields.put("today", today);
        return fields;
    }

    /** Its words are gone; that it was, and why it was taken back, stays. */
    @Transactional
    public void takeBack(TalkId talk, String why) {
        jdbc.sql("""
            update influence.talk set whom = null, what = null, route_words = null, taken_back_on = :today, taken_back_why = :why where id = :id\
            """)
                .param("today", LocalDate.now(clock))
                .param("why", why)
                .param("id", talk.id())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Word> words(TalkId talk) {
        return jdbc.sql("select n, words, by, said_on from influence.talk_word where talk_id = :id order by n")
                .param("id", talk.id())
                .query(Word.class)
                .list();
    }

    @Transactional
    public void add(TalkId talk, String words) {
        jdbc.sql("""
            insert into influence.talk_word (talk_id, n, words, by, said_on)
            select :id, coalesce(max(n), 0) + 1, :words, :by, :today from influence.talk_word where talk_id = :id\
            """)
                .param("id", talk.id())
                .param("words", words)
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }
}
