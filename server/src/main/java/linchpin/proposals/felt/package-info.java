/** Touch points of a co-design session: moments on the way of a patient that stayed with somebody, and how each felt. */
@ApplicationModule(allowedDependencies = {"people", "platform", "proposals", "proposals.codesign", "ui"})
@NullMarked
package linchpin.proposals.felt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
