/** Chores of the modules that chores themselves stand on, which therefore cannot declare their own. */
@ApplicationModule(allowedDependencies = {"chores", "people :: drafts"})
@NullMarked
package linchpin.chores.tidying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
