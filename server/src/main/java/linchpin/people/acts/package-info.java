/** What is written down of what was done to people: roles given and ended, passwords reset; and to the organisation and its
 * places. */
@ApplicationModule(allowedDependencies = {"history", "organisation", "people", "platform"})
@NullMarked
package linchpin.people.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
