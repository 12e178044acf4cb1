/** Where a report is put together: its numbers counted, its stories chosen, and a person's words written to its parts. */
@ApplicationModule(
        allowedDependencies = {
            "answers :: quarterly",
            "decisions",
            "feedback",
            "feedback :: words",
            "figures",
            "figures :: room",
            "history",
            "organisation",
            "people",
            "platform",
            "reports",
            "reports :: acting",
            "ui"
        })
@NullMarked
package linchpin.reports.assembling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
