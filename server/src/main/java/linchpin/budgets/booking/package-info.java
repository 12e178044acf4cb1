/**
 * Booking in a budget: opening and allotting, approving, paying, releasing, taking back, each with who decided; and what lapses by itself.
 */
@ApplicationModule(allowedDependencies = {"budgets", "chores", "decisions", "organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.budgets.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
