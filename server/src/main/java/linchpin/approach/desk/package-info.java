/** Giving a list of people to be asked: sending it in, looking through it, standing for it, and seeing what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "approach",
            "approach.sorting",
            "feedback :: invited",
            "notices",
            "notices :: texts",
            "organisation",
            "people",
            "platform",
            "tables",
            "ui"
        })
@NullMarked
package linchpin.approach.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
