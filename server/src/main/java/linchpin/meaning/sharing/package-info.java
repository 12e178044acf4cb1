/**
 * What was heard, shared on purpose with the other organisations of the local health economy: decided by the organisation, comment by
 * comment only while its giver agrees to be quoted in public, and as a copy that tells nothing but the words, the themes and the answer.
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "feedback :: words",
            "meaning",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
