package linchpin.budgets.acting;

import java.util.UUID;
import linchpin.budgets.BudgetId;
import linchpin.people.Viewer;

/** Adds receipts to what money was approved for. */
public interface KeepReceipts {

    /**
     * Adds a file that is looked at first; nothing where it is refused.
     *
     * @param approval the entry that the money was approved by
     * @param shows for whoever does not see it
     */
    void adds(Viewer viewer, BudgetId budget, UUID approval, byte[] sent, String shows);
}
