/** Proposals that are alike: found before another is raised, here and, where their authors let them, in the local health economy. */
@ApplicationModule(
        allowedDependencies = {"organisation", "people", "platform", "proposals", "proposals :: outcomes", "ui"})
@NullMarked
package linchpin.proposals.alike;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
