package linchpin.clocks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.clocks.duties.Step;
import linchpin.clocks.duties.Term;
import linchpin.clocks.duties.Unit;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.days.Division;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of the organisation in scope. */
@Component
public class Clocks {

    private static final String CLOCK = """
            select c.id, c.feedback_id, c.request_id, c.duty, c.name, c.source, upper(c.step collate "C") as step, c.amount, upper(c.unit collate "C") as unit,
                   upper(c.division collate "C") as division, c.pauses, c.started_on
            from clocks.clock c where\s""";

    private final JdbcClient jdbc;

    Clocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            ClockId id,
            @Nullable FeedbackId feedbackId,
            @Nullable RequestId requestId,
            String duty,
            String name,
            String source,
            Step step,
            int amount,
            Unit unit,
            Division division,
            String pauses,
            LocalDate startedOn) {

        DutyClock clock(List<Happened> happened) {
            return new DutyClock(
                    id,
                    feedbackId,
                    requestId,
                    duty,
                    name,
                    source,
                    step,
                    new Term(amount, unit, division),
                    pauses,
                    startedOn,
                    happened);
        }
    }

    /** @return all that are neither met nor ended */
    @Transactional(readOnly = true)
    public List<DutyClock> running() {
        return clocks(jdbc.sql(CLOCK + "not c.is_over order by c.started_on, c.id"));
    }

    /** @return all that began in that year, whatever became of them */
    @Transactional(readOnly = true)
    public List<DutyClock> begunIn(int year) {
        return clocks(jdbc.sql(CLOCK + "c.started_on between :first and :last order by c.started_on, c.id")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31)));
    }

    @Transactional(readOnly = true)
    public Optional<DutyClock> with(ClockId id) {
        return clocks(jdbc.sql(CLOCK + "c.id = :id").param("id", id.id())).stream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<DutyClock> with(Collection<ClockId> ids) {
        return clocks(jdbc.sql(CLOCK + "c.id = any (:ids) order by c.started_on, c.id")
                .param("ids", ids.stream().map(ClockId::id).toArray(UUID[]::new)));
    }

    /** @return those of a piece of feedback, also those that are over */
    @Transactional(readOnly = true)
    public List<DutyClock> of(FeedbackId feedback) {
        return clocks(jdbc.sql(CLOCK + "c.feedback_id = :id order by c.started_on, c.duty")
                .param("id", feedback.id()));
    }

    /** @return those of these that are neither met nor ended, however many they are asked of */
    @Transactional(readOnly = true)
    public List<DutyClock> running(Collection<FeedbackId> feedback) {
        return clocks(jdbc.sql(CLOCK + "c.feedback_id = any (:ids) and not c.is_over order by c.started_on, c.id")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new)));
    }

    private List<DutyClock> clocks(JdbcClient.StatementSpec statement) {
        var rows = statement.query(Row.class).list();
        var happened = jdbc
                .sql("""
                        select clock_id, upper(what collate "C") as what, on_day, upper(how collate "C") as how, words, owner
                        from clocks.happened where clock_id = any (:ids) order by clock_id, turn""")
                .param("ids", rows.stream().map(row -> row.id().id()).toArray(UUID[]::new))
                .query(Happened.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Happened::clockId));
        return rows.stream()
                .map(row -> row.clock(happened.getOrDefault(row.id().id(), List.of())))
                .toList();
    }
}
