/** Who has a vote in which decision, frozen by name; how far each has come; and which interests they said. */
@ApplicationModule(allowedDependencies = {"decisions", "people", "platform", "ui"})
@NullMarked
package linchpin.decisions.voters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
