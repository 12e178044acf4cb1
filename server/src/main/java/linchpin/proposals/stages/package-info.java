/**
 * Moving a proposal from an idea to its review, or back, each time with a reason; what must be so before it leaves the first stage; and what else
 * is said on its way, up to taking it back.
 */
@ApplicationModule(
        allowedDependencies = {"people", "platform", "proposals", "proposals :: acting", "proposals.journey", "ui"})
@NullMarked
package linchpin.proposals.stages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
