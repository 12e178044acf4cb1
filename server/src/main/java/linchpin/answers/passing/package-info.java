/** Praise, or any one story, passed to the team it is about: they find it on their home, and its giver reads that it reached them. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers :: one",
            "feedback",
            "feedback :: register",
            "history",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.answers.passing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
