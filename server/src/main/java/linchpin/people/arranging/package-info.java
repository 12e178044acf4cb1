/** Arranging places, people and the roles they hold. */
@ApplicationModule(allowedDependencies = {"organisation", "people", "people.signin", "platform", "ui"})
@NullMarked
package linchpin.people.arranging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
