/** The stories of a pack: chosen by a rule that it prints, and asked for anew whenever it is read, for consent can be taken back. */
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
            "organisation",
            "people",
            "ui"
        })
@NullMarked
package linchpin.evidence.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
