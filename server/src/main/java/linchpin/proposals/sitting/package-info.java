/** The pages of co-design sessions: where one is written down, the page of one with all that came up in it, and those on the page of a proposal. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "platform",
            "proposals",
            "proposals :: acting",
            "proposals.codesign",
            "proposals.ideas",
            "proposals.felt",
            "proposals.noted",
            "ui"
        })
@NullMarked
package linchpin.proposals.sitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
