/** The page of one proposal: what is to be done next, what it says, who stands on it, its way, what people think of it, and what was done. */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "matters",
            "organisation",
            "people",
            "platform",
            "proposals",
            "proposals :: acting",
            "proposals.journey",
            "proposals.pictures",
            "proposals.promised",
            "proposals.voices",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.proposals.one;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
