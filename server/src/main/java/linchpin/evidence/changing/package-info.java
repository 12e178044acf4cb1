/** Changes of a pack by whoever may make one. Each makes a new version, and whoever reads the pack reads what was changed and why. */
@ApplicationModule(
        allowedDependencies = {
            "evidence",
            "evidence.numbers",
            "evidence.pack",
            "evidence.stories",
            "feedback",
            "feedback :: words",
            "figures",
            "figures :: room",
            "history",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.evidence.changing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
