package linchpin.demo.leading;

import java.util.UUID;
import java.util.function.Consumer;
import linchpin.budgets.Book;
import linchpin.budgets.Book.Approval;
import linchpin.budgets.BudgetId;
import linchpin.budgets.Budgets;
import linchpin.budgets.acting.KeepReceipts;
import linchpin.decisions.DecisionId;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Ten thousand pounds of the patient leaders: some paid, some waiting, some released, some lapsed, by what was decided on the room. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class TellMoney {

    private static final long POUND = 100; // pence

    private final DaysAgo days;
    private final Book book;
    private final Budgets budgets;
    private final KeepReceipts receipts;

    TellMoney(DaysAgo days, Book book, Budgets budgets, KeepReceipts receipts) {
        this.days = days;
        this.book = book;
        this.budgets = budgets;
        this.receipts = receipts;
    }

    /** Of one budget, and by which decision. */
    private record Purse(Cast cast, BudgetId id, DecisionId decision) {}

    /** @param room by which its furniture was decided, 83 days ago */
    public void tell(Cast cast, DecisionId room) {
        var id = days.act(
                cast,
                100,
                Role.CHAMPION,
                viewer -> book.open(
                        viewer,
                        "The leaders’ fund",
                        "Small things that make a stay bearable, and that nobody else pays for.",
                        null,
                        days.day(-265)));
        does(
                cast,
                100,
                Role.CHAMPION,
                viewer -> book.allot(
                        viewer, id, UUID.randomUUID(), 10_000 * POUND, "The board, at its meeting in public"));
        var purse = new Purse(cast, id, room);
        paid(purse);
        released(purse);
        lapsed(purse);
        approves(purse, 6, 310, new What("Paint for the wall that they want to draw on", "Alderbrook Paints", 30));
    }

    /** Less than was approved was paid, with a slip from the till. */
    private void paid(Purse purse) {
        var table = approves(
                purse,
                80,
                640,
                new What("A table, four chairs and a lamp for the teenagers’ room", "Oak & Daughter", 60));
        does(purse.cast(), 66, Role.LINCHPIN, viewer -> {
            book.pay(viewer, purse.id(), UUID.randomUUID(), table, 588 * POUND + 40, "Paid by card in the shop");
            receipts.adds(viewer, purse.id(), table, TillSlip.png(), TillSlip.SHOWS);
        });
    }

    private void released(Purse purse) {
        var fridge = approves(purse, 79, 180, new What("A fridge for the teenagers’ room", "Kelder Electrics", 60));
        does(
                purse.cast(),
                72,
                Role.PATIENT_LEADER,
                viewer -> book.release(
                        viewer,
                        purse.id(),
                        UUID.randomUUID(),
                        fridge,
                        "The hospital buys it with the kettle, as it told the young people."));
    }

    private void lapsed(Purse purse) {
        approves(purse, 64, 95, new What("Two beanbags that can be washed", "Soft Corner, which closed", 30));
        days.product(purse.cast(), 33, () -> book.lapse(budgets.with(purse.id())));
    }

    /**
     * What is approved.
     *
     * @param days after which it lapses
     */
    private record What(String what, String payee, int days) {}

    private UUID approves(Purse purse, int daysAgo, long pounds, What what) {
        var entry = UUID.randomUUID();
        does(
                purse.cast(),
                daysAgo,
                Role.PATIENT_LEADER,
                viewer -> book.approve(
                        viewer,
                        purse.id(),
                        new Approval(
                                entry,
                                pounds * POUND,
                                what.what(),
                                what.payee(),
                                days.day(-what.days()),
                                purse.decision().id(),
                                "By the vote on the room; which one to buy, the young people chose")));
        return entry;
    }

    private void does(Cast cast, int daysAgo, Role role, Consumer<Viewer> deed) {
        days.act(cast, daysAgo, role, viewer -> {
            deed.accept(viewer);
            return viewer;
        });
    }
}
