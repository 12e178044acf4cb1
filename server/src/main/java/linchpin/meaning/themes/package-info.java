/** What a feedback is about in the judgement of people, and the themes that an organisation defines for itself. */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: many",
            "feedback :: register",
            "meaning",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
