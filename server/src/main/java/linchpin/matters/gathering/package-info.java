/** From one feedback to a matter: a new one, or one that is open; and on the page of a feedback, which matters it is in. */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: many",
            "feedback :: register",
            "history",
            "matters",
            "meaning",
            "organisation",
            "people",
            "people :: drafts",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.matters.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
