/** An organisation and its first person, made through a link that works once. */
@ApplicationModule(allowedDependencies = {"commands", "organisation", "people", "people.signin", "platform", "ui"})
@NullMarked
package linchpin.people.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
