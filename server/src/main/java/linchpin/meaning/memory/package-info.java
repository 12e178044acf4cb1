/** Keeps what was read in the memory of each node, where the nearest of many are found at once: what was said here, and what others share. */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "feedback :: removal",
            "feedback :: words",
            "meaning",
            "meaning.sharing",
            "organisation",
            "platform"
        })
@NullMarked
package linchpin.meaning.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
