/** What clocks do by themselves: they begin when a complaint comes, are met when somebody is told of a reply, and remind whoever must see to them. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "actions :: away",
            "chores",
            "clocks",
            "clocks.duties",
            "feedback",
            "feedback :: register",
            "feedback :: removal",
            "history",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.clocks.minding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
