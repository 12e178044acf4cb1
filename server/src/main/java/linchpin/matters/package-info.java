/**
 * Matters: what several people raised, gathered so that it can be acted on and answered once for all of them. It knows the life of a matter and
 * shows its whole thread on one page; what was promised, answered or decided in it, modules further down report as deeds and put there.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "figures",
            "history",
            "meaning",
            "organisation",
            "people",
            "people :: drafts",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.matters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
