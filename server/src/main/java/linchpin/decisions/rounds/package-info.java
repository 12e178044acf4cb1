/**
 * A decision that came out close, equal or without enough votes: its voters talk, in a room that nobody else can read, and vote again. What came
 * of the first vote stays as it was.
 */
@ApplicationModule(
        allowedDependencies = {
            "commands :: tally",
            "decisions",
            "decisions.closing",
            "decisions.voters",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.decisions.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
