/**
 * Reviews as people work on them: the list, the page of one, asking for one by hand, its owner and its day, its comments gathered into a matter, and
 * the conclusion. They show on the home of whoever owns them and on the thread that they led to.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "history",
            "matters",
            "matters :: merging",
            "meaning",
            "organisation",
            "people",
            "platform",
            "reviews",
            "reviews.owning",
            "reviews.episodes",
            "ui"
        })
@NullMarked
package linchpin.reviews.holding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
