/** A report as it is read: by those who work on it, by everybody, and on paper. Its numbers are kept; its words are asked for each time. */
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
            "ui",
            "ui :: print",
            "ui :: remembered"
        })
@NullMarked
package linchpin.reports.leaves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
