/**
 * What patient leaders move without a vote, on the record: talks they had, questions put to them, stories they told, and what came of each. It
 * knows whom they told and what was said; what it led to, other modules know, and it links there. Nothing of it is public.
 */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "decisions",
            "feedback",
            "feedback :: register",
            "feedback :: removal",
            "feedback :: words",
            "history",
            "matters",
            "people",
            "platform",
            "proposals",
            "ui"
        })
@NullMarked
package linchpin.influence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
