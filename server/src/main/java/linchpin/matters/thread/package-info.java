/**
 * The page of one matter: its thread from the voices down, with what modules further down put there; and what is done from it to the matter
 * itself: joining feedback, taking it out, closing without agreement.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "figures",
            "history",
            "matters",
            "matters :: about",
            "matters :: merging",
            "meaning",
            "organisation",
            "people",
            "platform",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.matters.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
