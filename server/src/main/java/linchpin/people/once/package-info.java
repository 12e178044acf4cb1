/** A form that is sent twice, by a double click or a browser that tries again, does its deed once: the second is led to where the first went. */
@ApplicationModule(allowedDependencies = {"platform", "ui"})
@NullMarked
package linchpin.people.once;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
