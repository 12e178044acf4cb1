/**
 * Ending a decision: its published file is written, what it came to is worked out from that file and from nothing else, and both are kept for
 * good. Or it is called off, with a reason.
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "commands :: tally",
            "decisions",
            "decisions.ballots",
            "decisions.panels",
            "decisions.voters",
            "history",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.decisions.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
