/** Accepting an invitation. */
@ApplicationModule(allowedDependencies = {"organisation", "people", "people.signin", "platform", "ui"})
@NullMarked
package linchpin.people.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
