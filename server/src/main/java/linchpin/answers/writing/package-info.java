/** Writing the answer to a matter, reading it in all its versions, approving it or sending it back. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "answers",
            "answers :: beside",
            "answers.held",
            "feedback",
            "feedback :: register",
            "feedback :: words",
            "matters",
            "matters :: about",
            "matters :: merging",
            "organisation",
            "people",
            "platform",
            "ui",
            "ui :: plain"
        })
@NullMarked
package linchpin.answers.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
