/**
 * Counts that everybody may see, also people who may not open the rows behind them. Whatever is added up, subtracted or compared with what
 * was shown before, nobody can work out a group of fewer than the smallest number (decision record 0016).
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "figures",
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
