package linchpin.budgets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import linchpin.budgets.Budgets.Fresh;
import linchpin.budgets.Entry.Account;
import linchpin.budgets.Entry.Kind;
import linchpin.history.History;
import linchpin.organisation.PlaceId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books in a budget. Whoever asks for the same booking twice, by its id, has it once. */
@Component
public class Book {

    private final Budgets budgets;
    private final History history;
    private final Clock clock;

    Book(Budgets budgets, History history, Clock clock) {
        this.budgets = budgets;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What somebody approves.
     *
     * @param lapsesOn the last day on which it can be paid; null for no end
     * @param decision that it was made by; null where that is told in words
     * @param decided who decided, and how
     */
    public record Approval(
            UUID id,
            long pence,
            String what,
            String payee,
            @Nullable LocalDate lapsesOn,
            @Nullable UUID decision,
            String decided) {}

    /**
     * Opens a budget, with nothing in it yet.
     *
     * @param place null for the organisation as a whole
     * @throws NotFound where this person may not give one there
     */
    @Transactional
    public BudgetId open(Viewer viewer, String name, String purpose, @Nullable PlaceId place, LocalDate endsOn) {
        if (!viewer.mayReadAbout(place) || !viewer.at(place).may(Permission.GIVE_BUDGET)) {
            throw new NotFound();
        }
        var id = budgets.keep(name, purpose, place, endsOn);
        history.did(BudgetDeed.of(BudgetAct.OPENED, budgets.with(id), 0), null);
        return id;
    }

    /** More is the leaders' from now on. */
    @Transactional
    public void allot(Viewer viewer, BudgetId id, UUID entry, long pence, String decided) {
        var budget = budgets.held(id, viewer, Permission.GIVE_BUDGET);
        var told = Map.<String, @Nullable Object>of("decided", decided);
        var fresh = fresh(entry, Kind.ALLOT, pence, null, "Allotted", told);
        if (isNew(budgets.ledger(id), fresh)) {
            book(budget, fresh, BudgetAct.ALLOTTED);
        }
    }

    /** @throws BookingRefused where less is left, or the budget has ended */
    @Transactional
    public void approve(Viewer viewer, BudgetId id, Approval approval) {
        var budget = budgets.held(id, viewer, Permission.SPEND_BUDGET);
        var told = new HashMap<String, @Nullable Object>();
        told.put("payee", approval.payee());
        told.put("lapses", approval.lapsesOn());
        told.put("decision", approval.decision());
        told.put("decided", approval.decided());
        var fresh = fresh(approval.id(), Kind.COMMIT, approval.pence(), null, approval.what(), told);
        var ledger = budgets.ledger(id);
        if (!isNew(ledger, fresh)) {
            return;
        }
        if (budget.endsOn().isBefore(LocalDate.now(clock))) {
            throw BookingRefused.over();
        }
        ledger.approves(approval.pence());
        book(budget, fresh, BudgetAct.APPROVED);
    }

    /**
     * What was approved is paid, all of it or a part; what is not paid is released with it.
     *
     * @throws BookingRefused where it cannot be paid
     */
    @Transactional
    public void pay(Viewer viewer, BudgetId id, UUID entry, UUID approval, long pence, String what) {
        var budget = budgets.held(id, viewer, Permission.PAY_FROM_BUDGET);
        var ledger = budgets.ledger(id);
        var fresh = fresh(entry, Kind.SETTLE, pence, approval, what, Map.of());
        if (!isNew(ledger, fresh)) {
            return;
        }
        var of = ledger.pays(approval, pence, LocalDate.now(clock));
        book(budget, fresh, BudgetAct.PAID);
        if (pence < of.pence()) {
            budgets.add(id, rest(entry, approval, of.pence() - pence));
        }
    }

    private static Fresh rest(UUID payment, UUID approval, long pence) {
        return new Fresh(
                UUID.randomUUID(),
                Kind.RELEASE,
                Account.APPROVED,
                Account.LEFT,
                pence,
                approval,
                payment,
                "Less was paid than was approved",
                Fresh.nothingTold());
    }

    /** @throws BookingRefused where it was paid, released or lapsed before */
    @Transactional
    public void release(Viewer viewer, BudgetId id, UUID entry, UUID approval, String why) {
        var budget = budgets.held(id, viewer, Permission.SPEND_BUDGET);
        var ledger = budgets.ledger(id);
        var pence = ledger.with(approval).map(Entry::pence).orElse(0L);
        var fresh = fresh(entry, Kind.RELEASE, pence, approval, why, Map.of());
        if (isNew(ledger, fresh)) {
            ledger.releases(approval, LocalDate.now(clock));
            book(budget, fresh, BudgetAct.RELEASED);
        }
    }

    /**
     * An allotment or a payment that was booked wrongly is taken back, by entries the other way round; it stays where it stands.
     *
     * @throws BookingRefused where it cannot be
     */
    @Transactional
    public void takeBack(Viewer viewer, BudgetId id, UUID entry, UUID wrong, String why) {
        var allotment = budgets.ledger(id).with(wrong).map(Entry::kind).orElse(Kind.SETTLE) == Kind.ALLOT;
        var budget = budgets.held(id, viewer, allotment ? Permission.GIVE_BUDGET : Permission.PAY_FROM_BUDGET);
        var ledger = budgets.ledger(id);
        if (ledger.with(entry).isPresent()) {
            return;
        }
        var undone = ledger.undoes(wrong);
        for (var one : undone) {
            var first = one.equals(undone.getFirst());
            budgets.add(id, Fresh.undoing(one, first ? entry : UUID.randomUUID(), first ? null : entry, why));
        }
        history.did(
                BudgetDeed.of(BudgetAct.TAKEN_BACK, budget, undone.getFirst().pence()), why);
    }

    /** What was approved and not paid in time lapses, by itself. */
    @Transactional
    public void lapse(Budget budget) {
        var ledger = budgets.heldLedger(budget.id());
        for (var late : ledger.lapsed(LocalDate.now(clock))) {
            var why = "Not paid in time";
            book(
                    budget,
                    fresh(UUID.randomUUID(), Kind.LAPSE, late.pence(), late.id(), why, Map.of()),
                    BudgetAct.LAPSED);
        }
    }

    /** @param told what only approvals and allotments say */
    private static Fresh fresh(
            UUID id,
            Kind kind,
            long pence,
            @Nullable UUID of,
            String what,
            Map<String, ? extends @Nullable Object> told) {
        var all = Fresh.nothingTold();
        all.putAll(told);
        return new Fresh(id, kind, kind.from(), kind.to(), pence, of, null, what, all);
    }

    private static boolean isNew(Ledger ledger, Fresh fresh) {
        var before = ledger.with(fresh.id());
        if (before.isPresent() && !before.get().same(fresh)) {
            throw BookingRefused.sameAgain();
        }
        return before.isEmpty();
    }

    private void book(Budget budget, Fresh fresh, BudgetAct act) {
        budgets.add(budget.id(), fresh);
        history.did(BudgetDeed.of(act, budget, fresh.pence()), null);
    }
}
