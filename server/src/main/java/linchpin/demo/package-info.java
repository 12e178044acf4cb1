/**
 * A fictional local health economy to walk through in ten minutes: three organisations, two years of invented feedback and threads at
 * every stage. It uses the other modules as people would and is there only when asked for with {@code --demo}.
 */
@ApplicationModule(
        allowedDependencies = {
            "approach",
            "approach :: atonce",
            "clocks :: acting",
            "demo.cast",
            "demo.reviewing",
            "demo.sayings",
            "demo.telling",
            "demo.tours",
            "evidence",
            "feedback",
            "feedback :: files",
            "feedback :: register",
            "figures",
            "notices",
            "organisation",
            "people",
            "platform",
            "reports",
            "reports :: acting",
            "ui"
        })
@NullMarked
package linchpin.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
