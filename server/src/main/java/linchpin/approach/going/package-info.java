/** Asks those who are on a list, each once, by day; what may have gone when somebody died at it is found out, or shown to people, and never sent twice. */
@ApplicationModule(
        allowedDependencies = {
            "approach",
            "approach :: atonce",
            "approach.sorting",
            "chores",
            "notices",
            "notices :: texts",
            "organisation",
            "platform"
        })
@NullMarked
package linchpin.approach.going;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
