package linchpin.budgets;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a budget. */
public record BudgetId(UUID id) implements Id {}
