/** Invitations that are mailed to whom they are for, and what became of the mail. */
@ApplicationModule(allowedDependencies = {"people", "people :: mailing", "people.signin", "platform"})
@NullMarked
package linchpin.people.invited;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
