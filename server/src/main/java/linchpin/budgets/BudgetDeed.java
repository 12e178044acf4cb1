package linchpin.budgets;

import java.util.Map;
import linchpin.history.Act;
import linchpin.history.Deed;

/**
 * Something that was done with a budget.
 *
 * @param facts as for {@link Act}
 */
public record BudgetDeed(BudgetAct kind, BudgetId budget, Map<String, String> facts) implements Deed {

    public BudgetDeed {
        facts = Map.copyOf(facts);
    }

    static BudgetDeed of(BudgetAct kind, Budget budget, long pence) {
        return new BudgetDeed(kind, budget.id(), Map.of("name", budget.name(), "amount", Money.words(pence)));
    }

    @Override
    public Act act() {
        return Act.of(kind, budget).with(facts);
    }
}
