/** Changes that are tried, and places that are walked, told by the people in them on the days on which they happened. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "actions :: cycles",
            "demo.cast",
            "organisation",
            "people",
            "walks",
            "walks :: acting"
        })
@NullMarked
package linchpin.demo.improving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
