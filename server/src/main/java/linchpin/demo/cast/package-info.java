/** The fictional economy before anything is said in it: organisations, places, and the people who play. */
@ApplicationModule(allowedDependencies = {"organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.demo.cast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
