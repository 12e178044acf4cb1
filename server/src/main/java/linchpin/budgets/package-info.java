/**
 * Budgets of the patient leaders: money that is theirs to decide about, in a ledger that balances and is never edited. Approved and paid are two
 * things here. Who decided, and by which decision, stands beside every amount.
 */
@ApplicationModule(allowedDependencies = {"decisions", "history", "organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.budgets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
