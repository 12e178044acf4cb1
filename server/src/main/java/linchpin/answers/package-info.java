/**
 * What people are told in return: "you said, we did" or, just as large, "we did not, because", approved by a second person, public, and
 * shown to every giver with their receipt. It asks whether it changed; half and no send the action back to its owner, and a matter
 * closes as resolved only when enough of those who raised it, or a patient leader who had no hand in it, say yes.
 */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "answers.confirming",
            "answers.held",
            "feedback",
            "feedback :: register",
            "feedback :: words",
            "history",
            "matters",
            "organisation",
            "organisation :: now",
            "people",
            "platform",
            "ui",
            "ui :: plain"
        })
@NullMarked
package linchpin.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
