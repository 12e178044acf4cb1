package linchpin.feedback.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.organisation.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many of those who spoke have had an answer, as the register knows it. */
@Component
public class HowManyAnswered {

    /** Stands for all of these in an address of the log, where a state is asked for. */
    public static final String HAD_ANSWER = "had-answer";

    /** On feedback.feedback f, with {@link #states} for its parameter. */
    public static final String HAD =
            "f.threads <> '{}' and exists (select from feedback.thread t where t.id = any (f.threads) and t.state = any (:answered))";

    private static final String[] ANSWERED = Stream.of(
                    FeedbackState.REPLIED, FeedbackState.ANSWERED, FeedbackState.CONFIRMED)
            .map(FeedbackState::stored)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    HowManyAnswered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Withdrawn ones count nowhere. */
    public record Answered(long told, long answered) {}

    /** @return of what was received from this day on */
    @Transactional(readOnly = true)
    public Answered since(LocalDate from, Reach reach) {
        return jdbc.sql("""
                        select count(*) as told,
                               count(*) filter (where %s) as answered
                        from feedback.feedback f where f.received_on >= :from and not f.withdrawn and %s""".formatted(HAD, reach.sql("f.place_id")))
                .param("answered", ANSWERED)
                .param("from", from)
                .param("reach", reach.ids())
                .query(Answered.class)
                .single();
    }

    private record Quarter(LocalDate first, long told) {}

    /** @return of each quarter from this day on, by its first day, how much was received; nothing of one in which nobody spoke */
    @Transactional(readOnly = true)
    public Map<LocalDate, Long> byQuarter(LocalDate from, Reach reach) {
        return jdbc
                .sql("""
                        select cast(date_trunc('quarter', cast(f.received_on as timestamp)) as date) as first, count(*) as told
                        from feedback.feedback f where f.received_on >= :from and not f.withdrawn and %s group by 1""".formatted(reach.sql("f.place_id")))
                .param("from", from)
                .param("reach", reach.ids())
                .query(Quarter.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Quarter::first, Quarter::told));
    }

    /** @return where the log lists those answered of what was received from this day on */
    public static String path(LocalDate from) {
        return "/log?from=" + from + "&state=" + HAD_ANSWER;
    }

    /** @return the states in which somebody has had an answer, as stored */
    public static String[] states() {
        return ANSWERED.clone();
    }

    private record Received(UUID id, LocalDate receivedOn) {}

    /** @return on which day each of these was received, of those in reach that are not withdrawn */
    @Transactional(readOnly = true)
    public Map<FeedbackId, LocalDate> received(Collection<FeedbackId> feedback, Reach reach) {
        return jdbc
                .sql(
                        "select f.id, f.received_on from feedback.feedback f where f.id = any (:ids) and not f.withdrawn and "
                                + reach.sql("f.place_id"))
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .param("reach", reach.ids())
                .query(Received.class)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> new FeedbackId(row.id()), Received::receivedOn));
    }
}
