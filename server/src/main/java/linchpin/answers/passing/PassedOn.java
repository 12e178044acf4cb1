package linchpin.answers.passing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was passed to which team, and when. */
@Component
public class PassedOn {

    private static final String SELECT = "select feedback_id, place_id, passed_by, passed_on from answers.passed_on";

    private final JdbcClient jdbc;
    private final Clock clock;

    PassedOn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Something that was passed on. */
    public record Passed(FeedbackId feedbackId, PlaceId placeId, AccountId passedBy, LocalDate passedOn) {}

    /** @return when it was passed on; empty while it was not */
    @Transactional(readOnly = true)
    public Optional<Passed> of(FeedbackId feedback) {
        return jdbc.sql(SELECT + " where feedback_id = :feedback")
                .param("feedback", feedback.id())
                .query(Passed.class)
                .optional();
    }

    /** @return what was passed to these teams, the latest first */
    @Transactional(readOnly = true)
    List<Passed> to(Reach teams, int most) {
        return jdbc.sql(SELECT + " where " + teams.sql("place_id")
                        + " order by passed_on desc, feedback_id limit :most")
                .param("reach", teams.ids())
                .param("most", most)
                .query(Passed.class)
                .list();
    }

    /** @return false where it was passed on before; nothing is changed then */
    @Transactional
    boolean note(FeedbackId feedback, PlaceId team, AccountId by) {
        return jdbc.sql("""
                        insert into answers.passed_on (feedback_id, place_id, passed_by, passed_on)
                        values (:feedback, :place, :by, :today) on conflict do nothing""")
                        .param("feedback", feedback.id())
                        .param("place", team.id())
                        .param("by", by.id())
                        .param("today", LocalDate.now(clock))
                        .update()
                == 1;
    }

    /** @return false where it was not passed on; nothing is changed then */
    @Transactional
    boolean forget(FeedbackId feedback) {
        return jdbc.sql("delete from answers.passed_on where feedback_id = :feedback")
                        .param("feedback", feedback.id())
                        .update()
                == 1;
    }
}
