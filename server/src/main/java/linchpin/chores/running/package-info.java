/** One process among those that do chores: what it hears of, whose turn it is, and what becomes of a turn that fails. */
@ApplicationModule(allowedDependencies = {"chores", "chores.work", "organisation", "platform"})
@NullMarked
package linchpin.chores.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
