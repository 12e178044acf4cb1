/** Newsletters: what was answered since the last one, for those who are cared for and for those who work there, with a foreword. */
@ApplicationModule(
        allowedDependencies = {
            "answers :: quarterly",
            "history",
            "organisation",
            "people",
            "platform",
            "reports",
            "ui",
            "ui :: print"
        })
@NullMarked
package linchpin.reports.newsletters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
