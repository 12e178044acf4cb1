/** What is written down of what was done to people: roles given and ended, passwords reset. */
@ApplicationModule(allowedDependencies = {"history", "people"})
@NullMarked
package linchpin.people.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
