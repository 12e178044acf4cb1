/**
 * Asking for honesty: an answer that says what other people were told, claims a change that nothing shows, or answers none of what people raised
 * is held before it is published, with what was found and why. Whoever publishes it all the same says why, and how often that happens is open.
 */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "answers",
            "answers.held",
            "feedback",
            "feedback :: register",
            "history",
            "matters",
            "matters :: about",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.answers.honesty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
