/** One serious comment asks for somebody at once, whatever the volume; and it is not quiet until somebody says what was done. */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: many",
            "feedback :: register",
            "feedback :: words",
            "meaning",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning.alarms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
