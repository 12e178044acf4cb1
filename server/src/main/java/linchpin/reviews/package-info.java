/**
 * Patterns become reviews: a rule in words and numbers, tried on the past before it is switched on, opens a formal review once for each time that
 * so much is said; the review has an owner and a day, and is concluded with what was found and what follows. What came of the matter that it led
 * to is known further down.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "feedback :: removal",
            "history",
            "matters",
            "meaning",
            "organisation",
            "organisation :: days",
            "people",
            "platform",
            "reviews.patterns",
            "ui"
        })
@NullMarked
package linchpin.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
