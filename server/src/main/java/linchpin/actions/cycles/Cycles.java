package linchpin.actions.cycles;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import linchpin.actions.ActionId;
import linchpin.actions.cycles.Cycle.End;
import linchpin.actions.cycles.Cycle.Measure;
import linchpin.actions.cycles.Cycle.Plan;
import linchpin.actions.cycles.Cycle.With;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cycles, with what was counted in them and what was corrected. */
@Component
public class Cycles {

    private static final String CYCLE = "select * from actions.cycle ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Cycles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What somebody counted.
     *
     * @param ofDay on which it was so
     */
    public record Value(LocalDate ofDay, BigDecimal value, AccountId saidBy, LocalDate saidOn) {}

    /** What somebody corrected in the plan. */
    public record Note(String words, AccountId saidBy, LocalDate saidOn) {}

    /** @return the cycles of an action, the first one first */
    @Transactional(readOnly = true)
    public List<Cycle> of(ActionId action) {
        return jdbc.sql(CYCLE + "where action_id = :action order by n")
                .param("action", action.id())
                .query(Cycles::cycle)
                .list();
    }

    /** @return the cycles of these actions that had begun or ended by a day, and not before another */
    @Transactional(readOnly = true)
    public List<Cycle> of(Collection<ActionId> actions, LocalDate from, LocalDate to) {
        return jdbc.sql(CYCLE + """
                        where action_id = any (:actions) and starts_on <= :to and coalesce(ended_on, :to) >= :from
                        order by starts_on, id""")
                .param("actions", actions.stream().map(ActionId::id).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query(Cycles::cycle)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Cycle> with(ActionId action, int n) {
        return jdbc.sql(CYCLE + "where action_id = :action and n = :n")
                .param("action", action.id())
                .param("n", n)
                .query(Cycles::cycle)
                .optional();
    }

    /** @return those that should have ended before this day, the longest first */
    @Transactional(readOnly = true)
    public List<Cycle> overdue(LocalDate today) {
        return jdbc.sql(CYCLE + "where ending is null and ends_on < :today order by ends_on, id")
                .param("today", today)
                .query(Cycles::cycle)
                .list();
    }

    /** @return what was counted, by day, and of one day in the order in which it was said */
    @Transactional(readOnly = true)
    public List<Value> values(CycleId cycle) {
        return jdbc.sql("""
                        select of_day, value, said_by, said_on from actions.cycle_value
                        where cycle_id = :cycle order by of_day, entry""").param("cycle", cycle.id()).query(Value.class).list();
    }

    /** @return what was corrected, in the order in which it was said */
    @Transactional(readOnly = true)
    public List<Note> notes(CycleId cycle) {
        return jdbc.sql("select words, said_by, said_on from actions.cycle_note where cycle_id = :cycle order by entry")
                .param("cycle", cycle.id())
                .query(Note.class)
                .list();
    }

    /** Keeps a fresh one. The caller holds the action. */
    void keep(ActionId action, int n, Plan plan) {
        var measure = plan.measure();
        jdbc.sql("""
                        insert into actions.cycle (action_id, n, change, prediction, counted, theme, predicted, starts_on, ends_on,
                            tried_where, patients, carers, staff, planned_by, planned_on)
                        values (:action, :n, :change, :prediction, :counted, :theme, :predicted, :starts, :ends,
                            :where, :patients, :carers, :staff, :by, :today)""")
                .param("action", action.id())
                .param("n", n)
                .param("change", plan.change())
                .param("prediction", plan.prediction())
                .param("counted", measure == null ? null : measure.counted())
                .param("theme", measure == null ? null : measure.theme())
                .param("predicted", plan.predicted())
                .param("starts", plan.startsOn())
                .param("ends", plan.endsOn())
                .param("where", plan.where())
                .param("patients", plan.with().patients())
                .param("carers", plan.with().carers())
                .param("staff", plan.with().staff())
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }

    void end(Cycle cycle, End end) {
        jdbc.sql("""
                        update actions.cycle set happened = :happened, outcome = :outcome, ending = :ending, because = :because,
                            ended_by = :by, ended_on = :on where id = :id""")
                .param("happened", end.happened())
                .param("outcome", end.outcome())
                .param("ending", end.ending().stored())
                .param("because", end.because())
                .param("by", Tenancy.current().account())
                .param("on", end.on())
                .param("id", cycle.id().id())
                .update();
    }

    void count(CycleId cycle, LocalDate day, BigDecimal value) {
        jdbc.sql("""
                        insert into actions.cycle_value (cycle_id, of_day, value, said_by, said_on)
                        values (:cycle, :day, :value, :by, :today)""")
                .param("cycle", cycle.id())
                .param("day", day)
                .param("value", value)
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }

    void note(CycleId cycle, String words) {
        jdbc.sql("""
                        insert into actions.cycle_note (cycle_id, words, said_by, said_on)
                        values (:cycle, :words, :by, :today)""")
                .param("cycle", cycle.id())
                .param("words", words)
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }

    private static Cycle cycle(ResultSet row, int number) throws SQLException {
        return new Cycle(
                new CycleId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getInt("n"),
                plan(row),
                new AccountId(row.getObject("planned_by", UUID.class)),
                row.getObject("planned_on", LocalDate.class),
                end(row));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        var counted = row.getString("counted");
        return new Plan(
                row.getString("change"),
                row.getString("prediction"),
                counted == null ? null : new Measure(counted, row.getObject("theme", Integer.class)),
                row.getBigDecimal("predicted"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("tried_where"),
                new With(row.getInt("patients"), row.getInt("carers"), row.getInt("staff")));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        var ending = row.getString("ending");
        return ending == null
                ? null
                : new End(
                        row.getString("happened"),
                        row.getBigDecimal("outcome"),
                        Ending.of(ending).orElseThrow(),
                        row.getString("because"),
                        new AccountId(Objects.requireNonNull(row.getObject("ended_by", UUID.class))),
                        row.getObject("ended_on", LocalDate.class));
    }
}
