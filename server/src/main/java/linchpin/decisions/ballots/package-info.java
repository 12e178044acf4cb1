/** Every ballot that was cast, what it says, and the form in which somebody says it. None is ever changed; where it is secret whose it is, none leads to anybody. */
@ApplicationModule(allowedDependencies = {"decisions", "decisions.voters", "platform", "tables :: writing", "ui"})
@NullMarked
package linchpin.decisions.ballots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
