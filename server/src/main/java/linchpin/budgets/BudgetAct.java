package linchpin.budgets;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done with a budget. */
public enum BudgetAct implements ActKind {
    OPENED,
    ALLOTTED,
    APPROVED,
    PAID,
    RELEASED,
    LAPSED,
    TAKEN_BACK,
    RECEIPT_ADDED,
    RECEIPT_TAKEN_AWAY;

    @Override
    public String module() {
        return "budgets";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
