/**
 * What the feedback of a place comes to: scores, charts, who speaks and who is silent, and the figures that are sent to the nation. It
 * counts and compares a place with its own past; it never ranks places, and does not know what was promised or decided.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: kept",
            "meaning",
            "organisation",
            "people",
            "platform",
            "platform :: commandline",
            "ui"
        })
@NullMarked
package linchpin.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
