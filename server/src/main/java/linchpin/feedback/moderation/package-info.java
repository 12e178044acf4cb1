/**
 * A person checks what may be quoted and masks what must not be seen, with a reason that the giver reads and may object to. What was
 * received stays sealed underneath. The machine may propose what to mask; it neither masks nor publishes anything.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: acts",
            "feedback :: register",
            "feedback :: words",
            "history",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.feedback.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
