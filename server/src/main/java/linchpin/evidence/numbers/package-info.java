/** The numbers of a pack, counted once when it is made, and what can and cannot be said of them in plain words. */
@ApplicationModule(
        allowedDependencies = {
            "evidence",
            "feedback",
            "feedback :: words",
            "figures",
            "figures :: room",
            "meaning",
            "organisation",
            "people",
            "ui"
        })
@NullMarked
package linchpin.evidence.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
