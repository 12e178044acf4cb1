/** The page of one action, on which its owner carries it through: starts it, moves its date, marks it as done or drops it. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "actions.overview",
            "feedback",
            "feedback :: register",
            "history",
            "matters",
            "people",
            "platform",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.actions.doing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
