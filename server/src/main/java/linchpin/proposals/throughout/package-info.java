/** Does for other modules what the rooms of the proposals do at their pages. */
@ApplicationModule(
        allowedDependencies = {
            "matters",
            "organisation",
            "people",
            "platform",
            "proposals",
            "proposals.coauthors",
            "proposals.codesign",
            "proposals.drafting",
            "proposals.felt",
            "proposals.ideas",
            "proposals.noted",
            "proposals.pictures",
            "proposals.stages",
            "proposals.voices",
            "proposals :: acting"
        })
@NullMarked
package linchpin.proposals.throughout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
