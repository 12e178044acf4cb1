/**
 * Shaping the question of a proposal before anybody draws up answers: a round with a first and a last day, in which anybody says what should be
 * asked, what people then look through by theme, and the questions that came of it. It knows nothing of answers.
 */
@ApplicationModule(
        displayName = "Asking Rounds",
        allowedDependencies = {
            "chores",
            "feedback",
            "feedback :: register",
            "history",
            "meaning",
            "organisation",
            "organisation :: now",
            "people",
            "people :: drafts",
            "platform",
            "platform :: seals",
            "proposals",
            "proposals :: acting",
            "tables :: writing",
            "ui",
            "ui :: links",
            "ui :: print",
            "ui :: requests"
        })
@NullMarked
package linchpin.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
