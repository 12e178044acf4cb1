/** What an organisation arranges for itself: its name and logo, whom to turn to, its time zone, what it calls its patient leaders. */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "organisation",
            "people",
            "people.arranging.changes",
            "platform",
            "platform :: pictures",
            "ui"
        })
@NullMarked
package linchpin.people.arranging.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
