package linchpin.budgets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The budgets and their entries. Entries are only added; two who book at once come one after the other. */
@Component
public class Budgets {

    private static final String BUDGET =
            "select id, name, purpose, place_id, ends_on, opened_by, opened_on from budgets.budget b where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Budgets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return all of the organisation, what ends last first: their sums are open to everybody in it */
    @Transactional(readOnly = true)
    public List<Budget> all() {
        return jdbc.sql(BUDGET + "true order by ends_on desc, id desc")
                .query(Budget.class)
                .list();
    }

    /** @return those for which this viewer may do it */
    @Transactional(readOnly = true)
    public List<Budget> all(Viewer viewer, Permission needed) {
        return all().stream()
                .filter(budget -> viewer.at(budget.placeId()).may(needed))
                .toList();
    }

    /** @throws NotFound where there is none */
    @Transactional(readOnly = true)
    public Budget with(BudgetId budget) {
        return jdbc.sql(BUDGET + "id = :id")
                .param("id", budget.id())
                .query(Budget.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when this viewer may do none of these there */
    @Transactional(readOnly = true)
    public Budget with(BudgetId budget, Viewer viewer, Permission... needed) {
        var one = with(budget);
        var here = viewer.at(one.placeId());
        if (Arrays.stream(needed).noneMatch(here::may)) {
            throw new NotFound();
        }
        return one;
    }

    /**
     * As {@link #with(BudgetId, Viewer, Permission...)}, for booking: nobody else books in it until the transaction ends.
     *
     * @throws NotFound when this viewer may do none of these there
     */
    @Transactional
    public Budget held(BudgetId budget, Viewer viewer, Permission... needed) {
        lock(budget);
        return with(budget, viewer, needed);
    }

    private void lock(BudgetId budget) {
        jdbc.sql("select 1 from budgets.budget where id = :id for update")
                .param("id", budget.id())
                .query(Integer.class)
                .list();
    }

    /** @return what its entries come to */
    @Transactional(readOnly = true)
    public Ledger ledger(BudgetId budget) {
        return new Ledger(
                jdbc.sql("""
            select id, n, upper(kind collate "C") as kind, upper(from_account collate "C") as out_of, upper(to_account collate "C") as "into", pence, of_entry, with_entry, what, payee,
                   lapses_on, decision_id, decided, booked_by, booked_as, booked_on
            from budgets.entry where budget_id = :id order by n\
            """).param("id", budget.id()).query(Entry.class).list());
    }

    /** @return the same, of one that nobody else books in until the transaction ends */
    @Transactional
    public Ledger heldLedger(BudgetId budget) {
        lock(budget);
        return ledger(budget);
    }

    @Transactional
    public BudgetId keep(String name, String purpose, @Nullable PlaceId place, LocalDate endsOn) {
        return jdbc.sql("""
            insert into budgets.budget (name, purpose, place_id, ends_on, opened_by, opened_on)
            values (:name, :purpose, :place, :ends, platform.current_account(), :today) returning id\
            """)
                .param("name", name)
                .param("purpose", purpose)
                .param("place", place == null ? null : place.id())
                .param("ends", endsOn)
                .param("today", LocalDate.now(clock))
                .query(BudgetId.class)
                .single();
    }

    /** Adds an entry behind the others of its budget, which the caller holds, in the name of whoever asks. */
    @Transactional
    public void add(BudgetId budget, Fresh entry) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", entry.id());
        parameters.put("budget", budget.id());
        parameters.put("kind", lower(entry.kind()));
        parameters.put("out", lower(entry.outOf()));
        parameters.put("into", lower(entry.into()));
        parameters.put("pence", entry.pence());
        parameters.put("of", entry.ofEntry());
        parameters.put("with", entry.withEntry());
        parameters.put("what", entry.what());
        parameters.put("as", Tenancy.current().as());
        parameters.put("today", LocalDate.now(clock));
        parameters.putAll(entry.approval());
        jdbc.sql("""
            insert into budgets.entry
                (id, budget_id, n, kind, from_account, to_account, pence, of_entry, with_entry, what, payee, lapses_on, decision_id, decided,
                 booked_by, booked_as, booked_on)
            select :id, :budget, 1 + (select coalesce(max(n), 0) from budgets.entry where budget_id = :budget),
                   :kind, :out, :into, :pence, :of, :with, :what, :payee, cast(:lapses as date), :decision, :decided,
                   platform.current_account(), :as, :today\
            """).params(parameters).update();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * An entry to be added.
     *
     * @param approval what only approvals and allotments say: payee, lapses, decision and decided
     */
    public record Fresh(
            UUID id,
            Entry.Kind kind,
            Entry.Account outOf,
            Entry.Account into,
            long pence,
            @Nullable UUID ofEntry,
            @Nullable UUID withEntry,
            String what,
            Map<String, @Nullable Object> approval) {

        /** @return what takes that back: the same, the other way round */
        static Fresh undoing(Entry wrong, UUID id, @Nullable UUID with, String why) {
            return new Fresh(
                    id,
                    Entry.Kind.REVERSE,
                    /* outOf= */ wrong.into(),
                    /* into= */ wrong.outOf(),
                    wrong.pence(),
                    wrong.id(),
                    with,
                    why,
                    nothingTold());
        }

        static Map<String, @Nullable Object> nothingTold() {
            var nothing = new HashMap<String, @Nullable Object>();
            nothing.put("payee", null);
            nothing.put("lapses", null);
            nothing.put("decision", null);
            nothing.put("decided", null);
            return nothing;
        }
    }
}
