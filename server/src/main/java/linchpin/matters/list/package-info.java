/** The matters in a list, and on the home page of those who can promise an action the ones that nothing was promised in. */
@ApplicationModule(
        allowedDependencies = {
            "matters",
            "matters :: about",
            "organisation",
            "people",
            "platform",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.matters.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
