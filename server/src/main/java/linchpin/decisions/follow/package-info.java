/**
 * What comes after a decision: what is said to follow from it, how it went when it was looked at again, and where the organisation went another
 * way, for what reason. All of it is only added to, and stands beside the outcome.
 */
@ApplicationModule(
        allowedDependencies = {
            "decisions",
            "decisions.closing",
            "decisions.voters",
            "history",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.decisions.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
