/** Hears what is done, and notes who is to be told of it, in the same transaction. */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "feedback",
            "feedback :: register",
            "history",
            "matters",
            "notices",
            "platform"
        })
@NullMarked
package linchpin.notices.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
