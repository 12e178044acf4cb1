/**
 * Watching: by itself it looks whether what people say meets a rule, opens one review for each episode, and lets what comes later join it. It also
 * keeps what the commissioner is told up to date.
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "history",
            "meaning",
            "organisation",
            "people",
            "platform",
            "reviews",
            "reviews :: acting",
            "reviews.episodes",
            "reviews.patterns"
        })
@NullMarked
package linchpin.reviews.watching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
