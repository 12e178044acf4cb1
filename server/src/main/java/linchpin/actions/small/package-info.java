/**
 * The lane of small changes: what whoever does it promises in two fields, without a board, and does within a week. What was done of it in time
 * is counted, and what grew too big leaves it.
 */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "actions.overview",
            "feedback",
            "feedback :: register",
            "matters",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.actions.small;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
