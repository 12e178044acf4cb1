/**
 * Stories and numbers of a place or a theme, side by side and with the same room. Every number leads to the rows behind it, every story
 * to its place in the numbers; a place is compared with its own past and with nobody else.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: words",
            "figures",
            "figures :: room",
            "meaning",
            "organisation",
            "people",
            "platform",
            "tables :: writing",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.figures.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
