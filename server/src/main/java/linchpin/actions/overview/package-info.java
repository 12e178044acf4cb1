/** Actions wherever several are shown: in their list, on the thread, on the page of a feedback, on the home page and on a chart. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "matters",
            "matters :: about",
            "feedback",
            "figures",
            "people",
            "platform",
            "proposals :: outcomes",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.actions.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
