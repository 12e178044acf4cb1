/**
 * Voting: reading first what it means and saying which interests one has, then one standing ballot for each person, whatever they press how
 * often in how many windows; and the votes that wait for somebody, on their home.
 */
@ApplicationModule(
        allowedDependencies = {
            "decisions",
            "decisions.ballots",
            "decisions.voters",
            "history",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.decisions.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
