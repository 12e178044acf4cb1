/**
 * What everybody may see, also people who may not open the rows behind it: quarters as they were published, beside the words of people who
 * agree to be quoted; and where somebody publishes earlier quarters.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: words",
            "figures",
            "figures :: room",
            "figures.published.quarters",
            "meaning",
            "organisation",
            "people",
            "platform",
            "tables :: writing",
            "ui"
        })
@NullMarked
package linchpin.figures.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
