/** Sends what waits to be sent, each notice once: what may have gone when somebody died at it is found out, or shown to people, and never sent twice. */
@ApplicationModule(
        allowedDependencies = {"chores", "notices", "notices :: peace", "notices.wording", "organisation", "platform"})
@NullMarked
package linchpin.notices.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
