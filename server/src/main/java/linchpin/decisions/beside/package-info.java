/**
 * Decisions on the pages of what led to them: the proposal that they are about, and the matter from which that was raised. And the places that
 * they name.
 */
@ApplicationModule(
        allowedDependencies = {
            "decisions",
            "decisions.closing",
            "history",
            "matters",
            "matters :: merging",
            "organisation",
            "people",
            "platform",
            "proposals",
            "proposals :: acting",
            "proposals :: outcomes",
            "ui"
        })
@NullMarked
package linchpin.decisions.beside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
