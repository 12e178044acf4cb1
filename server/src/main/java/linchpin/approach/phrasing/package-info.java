/** How those who are asked are written to, in the organisation's own words, with their length in sight; and how often anybody is asked. */
@ApplicationModule(
        allowedDependencies = {"approach", "notices :: texts", "organisation", "people", "platform", "ui", "ui :: plain"
        })
@NullMarked
package linchpin.approach.phrasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
