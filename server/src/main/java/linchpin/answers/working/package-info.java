/** Whether it is working: how many of those who spoke were answered, and how fast, for those who answer for it. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "answers",
            "answers.replies",
            "feedback",
            "feedback :: register",
            "matters",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.answers.working;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
