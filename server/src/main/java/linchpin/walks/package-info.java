/**
 * Walk-rounds: people with a need walk a place with a checklist and say what they find. What is not fine stands on a programme of works, with an
 * owner and a day, until it is fixed, becomes an action or a matter, or somebody says why it will not be done.
 */
@ApplicationModule(
        displayName = "Walk-rounds",
        allowedDependencies = {
            "actions",
            "history",
            "matters",
            "organisation",
            "people",
            "platform",
            "platform :: pictures",
            "tables :: writing",
            "ui",
            "ui :: print"
        })
@NullMarked
package linchpin.walks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
