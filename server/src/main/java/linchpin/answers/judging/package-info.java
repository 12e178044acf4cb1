/** "Did it change?", asked of givers with their receipt, where they see the whole thread in plain words, and of patient leaders on the thread. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers.said",
            "actions",
            "feedback",
            "feedback :: register",
            "feedback :: words",
            "matters",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.answers.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
