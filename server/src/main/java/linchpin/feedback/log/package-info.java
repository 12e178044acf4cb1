/** Reading what people say: the log with its search and filters, the page of one feedback, who read what, and saved searches. */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: acts",
            "feedback :: many",
            "feedback :: register",
            "feedback :: words",
            "history",
            "organisation",
            "people",
            "platform",
            "tables :: writing",
            "ui",
            "ui :: remembered"
        })
@NullMarked
package linchpin.feedback.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
