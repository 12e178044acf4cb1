/** For whoever sees to it that people are told: by what messages go, how many went, what stands in the way, and whom somebody has to ring or write to. */
@ApplicationModule(
        allowedDependencies = {
            "answers :: beside",
            "matters",
            "notices",
            "notices :: peace",
            "notices :: texts",
            "notices.wording",
            "organisation",
            "people",
            "platform",
            "ui",
            "ui :: links"
        })
@NullMarked
package linchpin.notices.postroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
