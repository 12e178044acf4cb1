/** The gate before every handler: who is asking, what they may do today and where; and the frame of every page. */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "people",
            "people :: mailing",
            "people.sessions",
            "people.signin",
            "platform",
            "ui",
            "ui :: requests"
        })
@NullMarked
package linchpin.people.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
