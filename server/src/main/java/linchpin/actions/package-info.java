/**
 * Promises: an action has an owner, a due date and a state, and everybody can see when it is late. What was done is marked on the charts of its
 * place.
 */
@ApplicationModule(
        allowedDependencies = {"matters", "matters :: merging", "history", "people", "platform", "ui", "ui :: plain"})
@NullMarked
package linchpin.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
