/**
 * Asking people who were here whether they want to say something: a list of one day's addresses that somebody stands for, whom to leave in peace,
 * and how often anybody is asked. It never learns who answered.
 */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "notices",
            "notices :: addresses",
            "notices :: texts",
            "organisation",
            "people",
            "platform",
            "platform :: seals"
        })
@NullMarked
package linchpin.approach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
