/** What the machine that reads comments makes of them: kept as suggestions with their reasons, shown beside the words. */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "feedback :: words",
            "meaning",
            "meaning.teaching",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
