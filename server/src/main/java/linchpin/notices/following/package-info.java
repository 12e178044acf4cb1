/**
 * Where a giver asks to be told, with their receipt: by which way, and how much of it. And where they come by the link of a message: what became
 * of what they said, the question whether it changed, and the way to hear no more, all without signing in.
 */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "feedback",
            "feedback :: register",
            "matters",
            "notices",
            "notices :: addresses",
            "notices :: asking",
            "organisation",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.notices.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
