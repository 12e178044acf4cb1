/** The stories of a pack: chosen near its question by a rule that it prints, and asked for anew whenever it is read, for consent can be taken back. */
@ApplicationModule(
        allowedDependencies = {
            "evidence",
            "evidence.numbers",
            "feedback",
            "feedback :: register",
            "feedback :: removal",
            "feedback :: words",
            "figures",
            "figures :: room",
            "meaning",
            "organisation",
            "people",
            "ui"
        })
@NullMarked
package linchpin.evidence.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
