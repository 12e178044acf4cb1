/** Asking for a review by hand, with a reason and without any rule. */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "meaning",
            "organisation",
            "people",
            "platform",
            "reviews",
            "reviews :: acting",
            "ui"
        })
@NullMarked
package linchpin.reviews.requesting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
