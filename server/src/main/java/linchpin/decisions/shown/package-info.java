/**
 * The page of one decision, for whoever may read it: what is asked, by which rules, who has a vote, what waits for them, and what it came to; and
 * the list of all of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "commands :: tally",
            "decisions",
            "decisions.ballots",
            "decisions.voters",
            "decisions.closing",
            "history",
            "organisation",
            "people",
            "platform",
            "proposals",
            "tables :: writing",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.decisions.shown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
