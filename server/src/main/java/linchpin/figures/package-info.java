/**
 * How many said what, by place, month, theme and channel, kept up as feedback comes, is corrected and is withdrawn, so that a page of
 * figures costs a few rows whatever the size of the register. It knows no giver, and compares a place with its own past only.
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "feedback :: words",
            "meaning",
            "organisation",
            "people",
            "platform",
            "tables",
            "tables :: writing",
            "ui"
        })
@NullMarked
package linchpin.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
