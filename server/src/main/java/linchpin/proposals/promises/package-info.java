/** The forms of what patients were told: what it was, what happened, and whether it was kept; with what the product itself knows to have come of it. */
@ApplicationModule(
        allowedDependencies = {
            "matters",
            "matters :: merging",
            "people",
            "platform",
            "proposals",
            "proposals.journey",
            "proposals.promised",
            "proposals :: outcomes",
            "ui"
        })
@NullMarked
package linchpin.proposals.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
