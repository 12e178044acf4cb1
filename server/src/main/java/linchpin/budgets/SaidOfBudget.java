package linchpin.budgets;

import linchpin.history.History;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the history what was done with a budget. */
@Component
public class SaidOfBudget {

    private final History history;

    SaidOfBudget(History history) {
        this.history = history;
    }

    /**
     * @param pence the amount that it is about
     * @param why null for no reason
     */
    @Transactional
    public void did(BudgetAct act, Budget budget, long pence, @Nullable String why) {
        history.did(BudgetDeed.of(act, budget, pence), why);
    }
}
