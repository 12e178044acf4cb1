/**
 * Holding a role for a while, because whoever holds it is away: somebody who arranges people asks, and who is asked says yes or no. Nothing is
 * given behind anybody's back.
 */
@ApplicationModule(allowedDependencies = {"history", "organisation", "people", "people.acts", "platform", "ui"})
@NullMarked
package linchpin.people.lending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
