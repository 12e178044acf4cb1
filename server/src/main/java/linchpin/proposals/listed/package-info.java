/** The proposals in a list, stage by stage, each with the stage from which on patients took part; and on the thread of their matter. */
@ApplicationModule(
        allowedDependencies = {
            "matters",
            "matters :: merging",
            "organisation",
            "people",
            "platform",
            "proposals",
            "proposals.journey",
            "proposals.promised",
            "ui"
        })
@NullMarked
package linchpin.proposals.listed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
