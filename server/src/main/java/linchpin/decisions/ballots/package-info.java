/** Every ballot that was cast, and what it says. None is ever changed; where it is secret whose it is, none leads to anybody. */
@ApplicationModule(allowedDependencies = {"decisions", "decisions.voters", "platform"})
@NullMarked
package linchpin.decisions.ballots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
