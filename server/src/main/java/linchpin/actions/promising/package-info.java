/** Promising an action in a matter: what will be done, by whom and by when. */
@ApplicationModule(allowedDependencies = {"actions", "matters", "people", "platform", "ui", "ui :: plain"})
@NullMarked
package linchpin.actions.promising;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
