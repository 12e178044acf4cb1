/** Everybody who has a vote in a decision of many, by name and a page at a time, and who voted what where that is open. */
@ApplicationModule(
        allowedDependencies = {"decisions", "decisions.ballots", "decisions.voters", "people", "platform", "ui"})
@NullMarked
package linchpin.decisions.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
