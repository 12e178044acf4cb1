/** People code the comments that teach the machine most, one after the other. */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "feedback :: removal",
            "feedback :: words",
            "meaning",
            "meaning.teaching",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
