/** Whom nobody asks: the list of those to be left in peace, which nobody can read back, and the page on which anybody says that they want to be asked no more. */
@ApplicationModule(
        allowedDependencies = {
            "approach",
            "approach.sorting",
            "notices",
            "notices :: addresses",
            "notices :: peace",
            "organisation",
            "people",
            "platform",
            "tables",
            "ui"
        })
@NullMarked
package linchpin.approach.quiet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
