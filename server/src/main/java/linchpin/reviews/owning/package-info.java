/** What is done with a review by its owner: handed over, put off, its comments gathered into a matter, and concluded. */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "history",
            "matters",
            "matters :: about",
            "organisation",
            "people",
            "platform",
            "reviews",
            "reviews :: acting",
            "reviews.episodes",
            "ui"
        })
@NullMarked
package linchpin.reviews.owning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
