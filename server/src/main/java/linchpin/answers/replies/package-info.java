/**
 * A reply to one person: a few words of thanks, or of what became of what they said, without a matter. Approved by a second person, read
 * with the receipt, and public only beside words that their giver lets us quote. Somebody writes to or rings whoever may be contacted.
 */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers :: one",
            "answers.bringing",
            "answers.passing",
            "feedback",
            "feedback :: register",
            "feedback :: words",
            "history",
            "organisation",
            "people",
            "platform",
            "ui",
            "ui :: plain",
            "ui :: remembered"
        })
@NullMarked
package linchpin.answers.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
