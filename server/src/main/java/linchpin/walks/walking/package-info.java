/** Writing down a walk: all on one page or one item at a time, on a phone or from paper, with pictures. */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "organisation",
            "people",
            "platform",
            "platform :: pictures",
            "ui",
            "ui :: print",
            "walks"
        })
@NullMarked
package linchpin.walks.walking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
