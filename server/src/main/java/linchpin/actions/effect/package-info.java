/** What came of an action in the numbers: how often people speak of what its matter is about, before it was done and since. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "feedback",
            "figures",
            "figures :: room",
            "matters",
            "matters :: about",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.actions.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
