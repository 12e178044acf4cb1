/** Arranging places, people and the roles they hold. */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "organisation",
            "people",
            "people :: inviting",
            "people.invited",
            "people.acts",
            "people.forgotten",
            "people.signin",
            "platform",
            "platform :: pictures",
            "ui"
        })
@NullMarked
package linchpin.people.arranging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
