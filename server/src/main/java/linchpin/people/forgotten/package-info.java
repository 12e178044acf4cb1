/** A forgotten password: the link that the person who runs the product has made, and the new password that it leads to. */
@ApplicationModule(allowedDependencies = {"commands", "people", "people.signin", "platform", "ui"})
@NullMarked
package linchpin.people.forgotten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
