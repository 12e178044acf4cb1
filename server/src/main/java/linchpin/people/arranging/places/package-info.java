/** The organisation’s places: as a tree, one at a time, or many as lines. */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "organisation",
            "people",
            "people :: drafts",
            "people.arranging.changes",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.people.arranging.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
