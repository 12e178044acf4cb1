/**
 * Duties to reply that run against a day: to complaints, to complaints about data, to what bodies outside ask for. It counts the day on which each is
 * due and says how, reminds, and keeps what happened; what the reply says is not its affair.
 */
@ApplicationModule(
        allowedDependencies = {
            "clocks.duties",
            "feedback",
            "feedback :: register",
            "history",
            "organisation",
            "organisation :: days",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
