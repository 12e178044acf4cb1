package linchpin.influence.told;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.removal.WorkedWith;
import linchpin.influence.NewestFirst;
import linchpin.influence.ToldId;
import linchpin.platform.Tenancy;
import linchpin.ui.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stories told that are kept. Feedback that one rests on is worked with. */
@Component
class ToldStories implements WorkedWith {

    private static final String TOLD = """
        select t.id, t.story, t.event, t.feedback_id, upper(t.audience collate "C") as audience, t.heard, t.told_on, t.logged_by, t.logged_on, t.taken_back_on,
               t.taken_back_why,
               (select upper(o.how collate "C") from influence.told_outcome o where o.org_id = t.org_id and o.of_id = t.id order by o.n desc limit 1) as how
        from influence.told t
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ToldStories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many times a story was told, how often it moved something, and how many heard one, as far as that is known. */
    record Counts(int told, int moved, int nothing, int open, long heard) {}

    @Transactional(readOnly = true)
    public Counts counts() {
        return jdbc.sql("""
            select count(*)::int as told,
                   count(*) filter (where on_it.how = 'moved')::int as moved,
                   count(*) filter (where on_it.how = 'nothing')::int as nothing,
                   count(*) filter (where on_it.how is null)::int as open,
                   coalesce(sum(t.heard), 0) as heard
            from influence.told t left join lateral (
                select o.how from influence.told_outcome o where o.org_id = t.org_id and o.of_id = t.id order by o.n desc limit 1) on_it on true
            where t.taken_back_on is null\
            """).query(Counts.class).single();
    }

    /** @return those of one page and one more, the latest logged first; the other way round going back */
    @Transactional(readOnly = true)
    public List<Told> page(Paging paging) {
        return jdbc.sql(TOLD + NewestFirst.sql(paging, "t.id"))
                .param("mark", NewestFirst.mark(paging))
                .query(Told.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Told> found(ToldId told) {
        return jdbc.sql(TOLD + " where t.id = :id")
                .param("id", told.id())
                .query(Told.class)
                .optional();
    }

    /** @return as {@link #found}, for writing: it stays as it is until the transaction ends */
    @Transactional
    public Optional<Told> held(ToldId told) {
        jdbc.sql("select 1 from influence.told where id = :id for update")
                .param("id", told.id())
                .query(Integer.class)
                .list();
        return found(told);
    }

    /** @return those logged by this day of which nobody has said what they moved, the oldest first */
    @Transactional(readOnly = true)
    public List<Told> waiting(LocalDate loggedBy) {
        return jdbc.sql(TOLD + """
             where t.taken_back_on is null and t.logged_on <= :day
               and not exists (select 1 from influence.told_outcome o where o.org_id = t.org_id and o.of_id = t.id)
            order by t.id limit 200\
            """).param("day", loggedBy).query(Told.class).list();
    }

    @Transactional
    public ToldId keep(ToldForm form) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
            insert into influence.told (story, event, feedback_id, audience, heard, told_on, logged_by, logged_on)
            values (:story, :event, :feedback, :audience, :heard, :on, :by, :today) returning id\
            """)
                .param("story", form.story())
                .param("event", form.event())
                .param("feedback", form.restsOn().map(FeedbackId::id).orElse(null))
                .param("audience", form.audience())
                .param("heard", form.many().orElse(null))
                .param("on", form.day().orElse(today))
                .param("by", Tenancy.current().account())
                .param("today", today)
                .query(ToldId.class)
                .single();
    }

    /** Its words are gone; that it was, and why it was taken back, stays. */
    @Transactional
    public void takeBack(ToldId told, String why) {
        jdbc.sql("""
            update influence.told set story = null, event = null, feedback_id = null, taken_back_on = :today, taken_back_why = :why where id = :id\
            """)
                .param("today", LocalDate.now(clock))
                .param("why", why)
                .param("id", told.id())
                .update();
    }

    @Override
    public String how() {
        return "It was told as a story";
    }

    @Override
    @Transactional(readOnly = true)
    public Set<FeedbackId> among(Collection<FeedbackId> feedback) {
        return jdbc.sql("select distinct feedback_id as id from influence.told where feedback_id = any (:ids)")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(FeedbackId.class)
                .set();
    }
}
