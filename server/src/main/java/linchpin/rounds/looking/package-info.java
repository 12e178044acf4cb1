/** Looking through what was said: a machine covers and sorts it first, then a person decides what everybody may read. */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback :: register",
            "history",
            "meaning",
            "people",
            "platform",
            "rounds",
            "rounds :: acting",
            "ui"
        })
@NullMarked
package linchpin.rounds.looking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
