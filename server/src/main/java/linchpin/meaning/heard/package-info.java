/**
 * Has this been heard before? The nearest earlier comments of the places a person may read about, and what was done about them then; and
 * the nearest that other organisations of the local health economy share.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "feedback :: words",
            "meaning",
            "meaning.memory",
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
