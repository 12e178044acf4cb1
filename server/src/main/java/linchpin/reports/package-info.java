/**
 * The report of a quarter, which assembles itself: as many stories as numbers, promises against what came of them, what was claimed apart from
 * what was confirmed, and what was not done. A person writes to its parts and none of its numbers; a patient leader who wrote nothing of it
 * approves it, with a statement that nobody edits.
 */
@ApplicationModule(
        allowedDependencies = {
            "answers :: quarterly",
            "decisions",
            "feedback",
            "feedback :: words",
            "figures",
            "figures :: room",
            "history",
            "organisation",
            "people",
            "platform",
            "ui",
            "ui :: links",
            "ui :: print"
        })
@NullMarked
package linchpin.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
