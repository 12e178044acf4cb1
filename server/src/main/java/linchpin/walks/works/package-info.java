/** The programme of works: what walks found, who puts it right by when, what became of it, and what will not be done and why. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "history",
            "matters",
            "organisation",
            "people",
            "platform",
            "tables :: writing",
            "ui",
            "walks"
        })
@NullMarked
package linchpin.walks.works;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
