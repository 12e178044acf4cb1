/** The page of one clock: how its day was counted, what happened to it, and what can be noted. */
@ApplicationModule(
        allowedDependencies = {"clocks", "clocks.duties", "history", "organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.clocks.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
