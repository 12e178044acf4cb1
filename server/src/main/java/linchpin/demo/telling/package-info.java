/** The threads of the demonstration, told by the people in them on the days on which they happened. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "answers",
            "demo.cast",
            "demo.sayings",
            "feedback",
            "matters",
            "organisation",
            "people",
            "platform"
        })
@NullMarked
package linchpin.demo.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
