/** Running the product: served to people, started once for practice, and what is said when it cannot start. */
@ApplicationModule(allowedDependencies = {"commands", "platform"})
@NullMarked
package linchpin.commands.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
