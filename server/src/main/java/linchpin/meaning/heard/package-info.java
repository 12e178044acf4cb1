/** Has this been heard before? The nearest earlier comments of the places a person may read about, and what was done about them then. */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "feedback :: register",
            "feedback :: words",
            "meaning",
            "meaning.sharing",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning.heard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
