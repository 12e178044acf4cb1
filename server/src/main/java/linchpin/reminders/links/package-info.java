/** Mails with a link: invitations, and the way back in for whoever forgot their password. */
@ApplicationModule(allowedDependencies = {"chores", "notices", "organisation", "people :: mailing", "reminders"})
@NullMarked
package linchpin.reminders.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
