/** Asks those who carry texts and letters whether they came there, so that what did not stands before people. */
@ApplicationModule(allowedDependencies = {"chores", "notices", "platform"})
@NullMarked
package linchpin.notices.arrived;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
