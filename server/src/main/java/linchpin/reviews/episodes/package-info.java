/**
 * The episodes of rules, as they are kept: from the day on which a rule is met until nothing has come for as long as it looks back, with the
 * comments that are in them and the review that came of each.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "feedback :: removal",
            "organisation",
            "people",
            "platform",
            "reviews",
            "reviews.patterns"
        })
@NullMarked
package linchpin.reviews.episodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
