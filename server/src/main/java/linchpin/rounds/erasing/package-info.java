/** Taking words away for good that were said in a round and must not be found there, such as a name that slipped in. */
@ApplicationModule(allowedDependencies = {"history", "people", "platform", "rounds", "ui"})
@NullMarked
package linchpin.rounds.erasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
