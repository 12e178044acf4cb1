/** What somebody logged for others, with the answers to bring back to them, by group; and that they were told. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "feedback",
            "feedback :: register",
            "history",
            "matters",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.answers.bringing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
