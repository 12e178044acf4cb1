/** What people thought of in a co-design session, whose each idea was, and what became of it: told to whoever gave it until they have read it. */
@ApplicationModule(allowedDependencies = {"people", "platform", "proposals", "proposals.codesign", "ui"})
@NullMarked
package linchpin.proposals.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
