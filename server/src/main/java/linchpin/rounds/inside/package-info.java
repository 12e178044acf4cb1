/** The rounds for those who are signed in: a list, the page of each, and saying there what should be asked. */
@ApplicationModule(
        allowedDependencies = {
            "feedback :: register",
            "history",
            "organisation",
            "people",
            "platform",
            "proposals",
            "rounds",
            "tables :: writing",
            "ui",
            "ui :: links",
            "ui :: print"
        })
@NullMarked
package linchpin.rounds.inside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
