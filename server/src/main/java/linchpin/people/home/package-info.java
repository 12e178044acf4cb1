/** The page each person starts from, with what they keep one step away. */
@ApplicationModule(allowedDependencies = {"people", "ui", "ui :: remembered"})
@NullMarked
package linchpin.people.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
