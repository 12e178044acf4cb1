/**
 * In public, from a decision to what was answered, and from there to the decision: what was said, what was decided about it together, and what
 * was done, one page after the other. It leads to nothing that is not public by itself.
 */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers :: beside",
            "decisions",
            "matters",
            "matters :: merging",
            "organisation",
            "people",
            "platform",
            "proposals",
            "proposals :: outcomes",
            "ui"
        })
@NullMarked
package linchpin.answers.decided;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
