/**
 * Decisions: what is asked, who has a say and how large a part of it, by rules that are published before anybody votes; every ballot that was
 * cast, and what came of them. It knows no arithmetic: what a decision came to is worked out from its published file by the tally.
 */
@ApplicationModule(
        allowedDependencies = {"commands :: tally", "history", "organisation", "people", "platform", "proposals", "ui"})
@NullMarked
package linchpin.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
