/**
 * What people teach the machine that reads: their corrections, themes of their own, and coding sessions. What one organisation teaches
 * changes its own readings only.
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "feedback :: words",
            "meaning",
            "meaning.themes",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning.teaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
