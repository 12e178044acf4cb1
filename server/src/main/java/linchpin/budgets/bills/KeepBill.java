package linchpin.budgets.bills;

import java.util.UUID;
import linchpin.budgets.Budget;
import linchpin.budgets.BudgetAct;
import linchpin.budgets.BudgetId;
import linchpin.budgets.Budgets;
import linchpin.budgets.Entry;
import linchpin.budgets.SaidOfBudget;
import linchpin.budgets.acting.KeepReceipts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a receipt to what money was approved for, and takes it away. */
@Component
public class KeepBill implements KeepReceipts {

    /** Of one approval. */
    static final int MOST = 10;

    private final Budgets budgets;
    private final Bills bills;
    private final SaidOfBudget said;

    KeepBill(Budgets budgets, Bills bills, SaidOfBudget said) {
        this.budgets = budgets;
        this.bills = bills;
        this.said = said;
    }

    /**
     * The approval that a receipt belongs to, paid or still to be paid.
     *
     * @throws NotFound where whoever asks may neither approve nor pay there, and where no money is or was spent on it
     */
    @Transactional(readOnly = true)
    public Entry about(Viewer viewer, Budget budget, UUID approval) {
        var here = viewer.at(budget.placeId());
        var ledger = budgets.ledger(budget.id());
        return ledger.with(approval)
                .filter(_ -> here.may(Permission.SPEND_BUDGET) || here.may(Permission.PAY_FROM_BUDGET))
                .filter(ledger::spent)
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public void adds(Viewer viewer, BudgetId id, UUID approval, byte[] sent, String shows) {
        var taken = SentFile.look(sent).taken();
        if (taken != null) {
            keep(viewer, id, approval, taken, shows);
        }
    }

    /** @return whether there was room; the same file twice is one */
    @Transactional
    boolean add(Viewer viewer, BudgetId id, UUID approval, SentFile file, String shows) {
        return keep(viewer, id, approval, file, shows);
    }

    private boolean keep(Viewer viewer, BudgetId id, UUID approval, SentFile file, String shows) {
        var budget = budgets.held(id, viewer, Permission.SPEND_BUDGET, Permission.PAY_FROM_BUDGET);
        var of = budgets.ledger(id).with(approval).orElseThrow(NotFound::new);
        var there = bills.of(id).stream()
                .filter(bill -> bill.stands() && bill.entryId().equals(approval))
                .count();
        if (there >= MOST) {
            return false;
        }
        bills.keep(id, approval, file, shows)
                .ifPresent(_ -> said.did(BudgetAct.RECEIPT_ADDED, budget, of.pence(), null));
        return true;
    }

    /**
     * Its file and its words are gone then; that there was one, and why it was taken away, stays.
     *
     * @throws NotFound where there is none, and for whoever neither added it nor gives the budget
     */
    @Transactional
    public void takeAway(Viewer viewer, Budget budget, UUID id, String why) {
        var bill = theirs(viewer, budget, id);
        var pence = budgets.ledger(budget.id())
                .with(bill.entryId())
                .map(Entry::pence)
                .orElse(0L);
        if (bills.takeAway(id, why)) {
            said.did(BudgetAct.RECEIPT_TAKEN_AWAY, budget, pence, why);
        }
    }

    /** @throws NotFound as for {@link #takeAway} */
    @Transactional(readOnly = true)
    Bill toTakeAway(Viewer viewer, Budget budget, UUID id) {
        return theirs(viewer, budget, id);
    }

    private Bill theirs(Viewer viewer, Budget budget, UUID id) {
        return bills.standing(budget.id(), id)
                .filter(bill -> mayTakeAway(viewer, budget, bill))
                .orElseThrow(NotFound::new);
    }

    static boolean mayTakeAway(Viewer viewer, Budget budget, Bill bill) {
        return bill.addedBy().equals(viewer.account())
                || viewer.at(budget.placeId()).may(Permission.GIVE_BUDGET);
    }
}
