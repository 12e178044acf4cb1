/** Asks people again, after the times that their organisation set, whether what changed is still so. */
@ApplicationModule(allowedDependencies = {"answers", "answers.confirming", "chores", "matters", "platform"})
@NullMarked
package linchpin.answers.later;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
