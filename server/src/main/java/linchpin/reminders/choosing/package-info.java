/** What each person wants to be mailed, and how often. */
@ApplicationModule(allowedDependencies = {"people", "platform", "reminders", "ui"})
@NullMarked
package linchpin.reminders.choosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
