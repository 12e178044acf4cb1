/** What comes back: mail that could not be delivered, and reports that somebody does not want it. Neither address is ever written to again by mistake. */
@ApplicationModule(allowedDependencies = {"chores", "notices", "organisation", "platform"})
@NullMarked
package linchpin.notices.returned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
