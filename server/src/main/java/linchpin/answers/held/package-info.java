/** What holds an answer back before it is published, for whoever shows or publishes one. It knows nothing of how that is found. */
@ApplicationModule(allowedDependencies = {"matters", "people"})
@NullMarked
package linchpin.answers.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
