/** The notes of a co-design session, in versions, and whether the contact of the group says that they are right. */
@ApplicationModule(allowedDependencies = {"people", "platform", "proposals", "proposals.codesign", "ui"})
@NullMarked
package linchpin.proposals.noted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
