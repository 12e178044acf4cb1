/**
 * The rules for reviews: suggested by whoever opens matters, tried on the past, switched on by whoever runs the loop, and asked why they opened
 * nothing. Their numbers can be changed, and what they watch cannot.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "history",
            "meaning",
            "organisation",
            "people",
            "platform",
            "reviews",
            "reviews :: acting",
            "reviews.episodes",
            "reviews.patterns",
            "ui"
        })
@NullMarked
package linchpin.reviews.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
