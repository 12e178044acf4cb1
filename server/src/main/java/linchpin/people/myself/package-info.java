/** What a person arranges for themselves: where they work, their name, their password. */
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "people",
            "people.access",
            "people.sessions",
            "people.signin",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.people.myself;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
