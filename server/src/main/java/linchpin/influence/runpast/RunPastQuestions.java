package linchpin.influence.runpast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.influence.Link;
import linchpin.influence.NewestFirst;
import linchpin.influence.RunPastId;
import linchpin.influence.runpast.Question.Became;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import linchpin.ui.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions that are kept, with what became of each. */
@Component
class RunPastQuestions {

    private static final String QUESTION = """
        select q.id, q.question, upper(q.about collate "C") as about, q.about_id, q.about_words, q.wanted_by, q.asked_by, q.asked_as, q.asked_on,
               o.said_on as replied_on, upper(b.how collate "C") as became, b.said_on as became_on, w.withdrawn_on
        from influence.question q
        left join influence.our_reply o on o.org_id = q.org_id and o.question_id = q.id
        left join influence.became b on b.org_id = q.org_id and b.question_id = q.id
        left join influence.withdrawn w on w.org_id = q.org_id and w.question_id = q.id
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RunPastQuestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many there are of each. */
    record Counts(int waiting, int late, int replied, int takenUp, int inPart, int notTaken, int withdrawn) {}

    @Transactional(readOnly = true)
    public Counts counts() {
        return jdbc.sql("""
            select count(*) filter (where o.said_on is null and w.why is null)::int as waiting,
                   count(*) filter (where o.said_on is null and w.why is null and q.wanted_by < :today)::int as late,
                   count(*) filter (where o.said_on is not null and b.how is null and w.why is null)::int as replied,
                   count(*) filter (where b.how = 'taken_up')::int as taken_up,
                   count(*) filter (where b.how = 'in_part')::int as in_part,
                   count(*) filter (where b.how = 'not_taken')::int as not_taken,
                   count(w.why)::int as withdrawn
            from influence.question q
            left join influence.our_reply o on o.org_id = q.org_id and o.question_id = q.id
            left join influence.became b on b.org_id = q.org_id and b.question_id = q.id
            left join influence.withdrawn w on w.org_id = q.org_id and w.question_id = q.id\
            """)
                .param("today", LocalDate.now(clock))
                .query(Counts.class)
                .single();
    }

    /** @return those of one page and one more, the latest first; the other way round going back */
    @Transactional(readOnly = true)
    public List<Question> page(Paging paging) {
        return jdbc.sql(QUESTION + NewestFirst.sql(paging, "q.id"))
                .param("mark", NewestFirst.mark(paging))
                .query(Question.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Question> found(RunPastId question) {
        return jdbc.sql(QUESTION + " where q.id = :id")
                .param("id", question.id())
                .query(Question.class)
                .optional();
    }

    /** @return as {@link #found}, for writing: it stays as it is until the transaction ends */
    @Transactional
    public Optional<Question> held(RunPastId question) {
        jdbc.sql("select 1 from influence.question where id = :id for update")
                .param("id", question.id())
                .query(Integer.class)
                .list();
        return found(question);
    }

    /** @return those that wait for a reply, what is wanted first first */
    @Transactional(readOnly = true)
    public List<Question> unanswered() {
        return jdbc.sql(QUESTION + " where o.said_on is null and w.why is null order by q.wanted_by, q.id limit 200")
                .query(Question.class)
                .list();
    }

    /** @return those of which nobody has said what became of the reply, what was replied to first first */
    @Transactional(readOnly = true)
    public List<Question> unsaid() {
        return jdbc.sql(
                        QUESTION
                                + " where o.said_on is not null and b.how is null and w.why is null order by o.said_on, q.id limit 200")
                .query(Question.class)
                .list();
    }

    /** @return those of which somebody said from this day on what became of the reply, the latest first */
    @Transactional(readOnly = true)
    public List<Question> saidSince(LocalDate day) {
        return jdbc.sql(QUESTION + " where b.said_on >= :day order by b.said_on desc, q.id desc limit 200")
                .param("day", day)
                .query(Question.class)
                .list();
    }

    @Transactional
    public RunPastId keep(AskForm form, Optional<Link> link, LocalDate wantedBy) {
        return jdbc.sql("""
            insert into influence.question (question, about, about_id, about_words, wanted_by, asked_by, asked_as, asked_on)
            values (:question, :about, :aboutId, :words, :wanted, :by, :as, :today) returning id\
            """)
                .param("question", form.question())
                .param("about", link.map(one -> one.about().stored()).orElse(null))
                .param("aboutId", link.map(Link::id).orElse(null))
                .param("words", form.words().isEmpty() ? null : form.words())
                .param("wanted", wantedBy)
                .param("by", Tenancy.current().account())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .query(RunPastId.class)
                .single();
    }

    /** Why a question was withdrawn. */
    record Withdrawn(String why, AccountId withdrawnBy, LocalDate withdrawnOn) {}

    @Transactional(readOnly = true)
    public Optional<Withdrawn> withdrawn(RunPastId question) {
        return jdbc.sql("select why, withdrawn_by, withdrawn_on from influence.withdrawn where question_id = :id")
                .param("id", question.id())
                .query(Withdrawn.class)
                .optional();
    }

    @Transactional
    public void withdraw(RunPastId question, String why) {
        jdbc.sql("""
            insert into influence.withdrawn (question_id, why, withdrawn_by, withdrawn_on) values (:id, :why, :by, :today)\
            """)
                .param("id", question.id())
                .param("why", why)
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** What whoever asked said became of the reply. */
    record Said(Became how, String words, AccountId saidBy, LocalDate saidOn) {}

    @Transactional(readOnly = true)
    public Optional<Said> said(RunPastId question) {
        return jdbc.sql(
                        "select upper(how collate \"C\") as how, words, said_by, said_on from influence.became where question_id = :id")
                .param("id", question.id())
                .query(Said.class)
                .optional();
    }

    @Transactional
    public void became(RunPastId question, Became how, String words) {
        jdbc.sql("""
            insert into influence.became (question_id, how, words, said_by, said_on) values (:id, :how, :words, :by, :today)\
            """)
                .param("id", question.id())
                .param("how", how.stored())
                .param("words", words)
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }
}
