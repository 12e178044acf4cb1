/**
 * Answers on paper: posters and the cards that stand in cabinets. Paper is not reached by a correction, so each copy is written down with what
 * it says, and whoever hung it is told when that is out of date.
 */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers.outlets",
            "answers.said",
            "matters",
            "organisation",
            "people",
            "platform",
            "ui",
            "ui :: links",
            "ui :: print"
        })
@NullMarked
package linchpin.answers.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
