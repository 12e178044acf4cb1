/** The pages of cycles of change: planning one with what was learnt in the last in sight, counting in it, and saying what happened. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "actions :: cycles",
            "actions.doing",
            "actions.overview",
            "feedback",
            "figures",
            "matters",
            "matters :: about",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.actions.cycling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
