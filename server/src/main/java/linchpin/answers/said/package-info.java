/**
 * What was said in return, wherever it is printed: on the public page with the promises that are open, on the page of a feedback, and beside
 * what was said before.
 */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "answers",
            "answers :: quarterly",
            "answers.confirming",
            "answers.withdrawing",
            "feedback",
            "feedback :: words",
            "matters",
            "meaning",
            "organisation",
            "organisation :: now",
            "people",
            "platform",
            "proposals :: outcomes",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.answers.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
