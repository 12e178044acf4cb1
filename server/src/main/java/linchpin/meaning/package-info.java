/**
 * * What feedback is about: themes, assigned by people for now, and the alarm that one serious comment raises whatever the volume. It
 * reads the register and writes what it finds back as notes; it does not know what comes of a feedback.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "feedback :: words",
            "history",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
