package linchpin.clocks.minding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.clocks.duties.Duty;
import linchpin.feedback.FeedbackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From when on clocks begin by themselves, and which have. Always part of a caller's transaction. */
@Component
class Arrivals {

    private final JdbcClient jdbc;
    private final Clock time;

    Arrivals(JdbcClient jdbc, Clock time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A duty that runs for a piece of feedback, or ran. */
    record Known(UUID feedbackId, String duty) {

        static Known of(FeedbackId feedback, Duty duty) {
            return new Known(feedback.id(), duty.code());
        }
    }

    Set<Known> known(LocalDate first) {
        List<Known> known = jdbc.sql(
                        "select feedback_id, duty from clocks.clock where feedback_id is not null and started_on >= :first")
                .param("first", first)
                .query(Known.class)
                .list();
        return new HashSet<>(known);
    }

    /** @return the day on which clocks began here, today where they begin now; never more than a year ago */
    LocalDate first() {
        var today = LocalDate.now(time);
        jdbc.sql("insert into clocks.begun (since) values (:today) on conflict do nothing")
                .param("today", today)
                .update();
        var since = jdbc.sql("select since from clocks.begun")
                .query(LocalDate.class)
                .single();
        var yearAgo = today.minusYears(1);
        return since.isBefore(yearAgo) ? yearAgo : since;
    }
}
