/** Two years of invented feedback: what people might say, who they say they are, and what was read of it. */
@ApplicationModule(
        allowedDependencies = {
            "demo.cast",
            "feedback",
            "feedback :: register",
            "feedback :: words",
            "meaning",
            "organisation",
            "people",
            "representation"
        })
@NullMarked
package linchpin.demo.sayings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
