/**
 * Nothing is lost: all that is kept, of every organisation, goes encrypted into one file while people work, comes back from it on an empty
 * machine, and is brought back each night for practice, so that it is known to. It knows no table but its own: whatever there is, it takes.
 */
@ApplicationModule(allowedDependencies = {"backup.archive", "backup.copying", "commands", "platform"})
@NullMarked
package linchpin.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
