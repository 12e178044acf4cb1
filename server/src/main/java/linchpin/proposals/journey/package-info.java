/**
 * From which stage on patients took part in a proposal, and in which of its stages they did: told by what they did and by nothing else, each with
 * the moves that led there.
 */
@ApplicationModule(allowedDependencies = {"people", "platform", "proposals", "ui"})
@NullMarked
package linchpin.proposals.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
