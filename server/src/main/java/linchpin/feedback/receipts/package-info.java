/** Coming back with a receipt: where the matter stands, and everything a giver may still do with what they said. */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: acts",
            "feedback :: register",
            "feedback :: words",
            "history",
            "organisation",
            "platform",
            "platform :: seals",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.feedback.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
