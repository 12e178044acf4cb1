/** The rules and reviews of the demonstration: one that is on, what it opened, and a review that somebody asked for and that is concluded. */
@ApplicationModule(
        allowedDependencies = {"demo.cast", "people", "organisation", "platform", "reviews", "reviews :: acting"})
@NullMarked
package linchpin.demo.reviewing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
