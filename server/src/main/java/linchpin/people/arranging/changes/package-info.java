/** What is written down of what was arranged for the organisation and its places, and what it was before. */
@ApplicationModule(allowedDependencies = {"history", "organisation", "platform", "ui"})
@NullMarked
package linchpin.people.arranging.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
