/** Signing in, the gate before every handler, and the frame of every page. */
@ApplicationModule(allowedDependencies = {"organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.people.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
