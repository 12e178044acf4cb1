/** What people do with a decision, one thing after the other, for whoever tells of it; each by the same rules as at the pages. */
@ApplicationModule(
        allowedDependencies = {
            "decisions",
            "decisions :: acting",
            "decisions.ballots",
            "decisions.closing",
            "decisions.follow",
            "decisions.setup",
            "decisions.voting",
            "people",
            "proposals"
        })
@NullMarked
package linchpin.decisions.played;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
