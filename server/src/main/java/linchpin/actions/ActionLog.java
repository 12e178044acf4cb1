package linchpin.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to actions; and what their states together mean for the matter. Part of the caller's transaction. */
@Component
class ActionLog {

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Matters matters;
    private final Clock clock;

    ActionLog(JdbcClient jdbc, Actions actions, Matters matters, Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.matters = matters;
        this.clock = clock;
    }

    /** An act as it was recorded. */
    record Entry(
            LocalDate day,
            @Nullable AccountId byAccount,
            Act act,
            LocalDate due,
            @Nullable String words) {}

    void record(ActionId action, Act act, ActionState state, LocalDate due, @Nullable String words) {
        var by = Tenancy.current().account();
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into actions.history (action_id, at, by_account, act, state, due, words)
                        values (:action, :at, :by, :act, :state, :due, :words)""")
                .param("action", action.id())
                .param("at", by == null ? now.truncatedTo(ChronoUnit.DAYS) : now)
                .param("by", by)
                .param("act", act.stored())
                .param("state", state.stored())
                .param("due", due)
                .param("words", words)
                .update();
    }

    List<Entry> of(ActionId action) {
        return jdbc.sql("""
                        select cast(at as date) as day, by_account, upper(act) as act, due, words from actions.history
                        where action_id = :id order by entry""").param("id", action.id()).query(Entry.class).list();
    }

    /** Notes on the matter what its actions come to now. */
    void noteOn(MatterId matter) {
        var all = actions.of(matter);
        var next = all.stream()
                .filter(action -> action.state().open())
                .min(Comparator.comparing(Action::due))
                .map(Action::ownerId)
                .orElse(null);
        matters.note(
                matter, together(all.stream().map(Action::state).collect(java.util.stream.Collectors.toSet())), next);
    }

    private static MatterState together(Set<ActionState> states) {
        if (states.contains(ActionState.PUT_BACK)) {
            return MatterState.BACK_WITH_OWNER;
        }
        if (states.stream().anyMatch(ActionState::open)) {
            return MatterState.PROMISED;
        }
        return states.contains(ActionState.DONE) ? MatterState.DONE : MatterState.OPEN;
    }
}
