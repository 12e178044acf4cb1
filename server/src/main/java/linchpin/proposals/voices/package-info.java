/** What people think of a proposal: being for it, and comments; each with the version that it was given to, and each to be taken back. */
@ApplicationModule(allowedDependencies = {"people", "platform", "proposals", "ui"})
@NullMarked
package linchpin.proposals.voices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
