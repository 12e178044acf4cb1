/** Proving who one is: address and password, what makes a good one, and how guessing is slowed down. */
@ApplicationModule(allowedDependencies = {"people", "people :: mailing", "platform", "ui", "ui :: requests"})
@NullMarked
package linchpin.people.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
