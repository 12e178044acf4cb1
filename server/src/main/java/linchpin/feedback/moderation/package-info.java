/**
 * A person checks what may be quoted and masks what must not be seen, with a reason that the giver reads and may object to. What was
 * received stays sealed underneath. The machine masks what is certain before anybody reads the words and proposes the rest; it publishes nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "feedback :: acts",
            "feedback :: register",
            "feedback :: words",
            "history",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.feedback.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
