/**
 * Mail to the people who work here: links that they need to come in, and, as each of them chooses, what of their home page needs them. No mail
 * says what anybody said; it says how much waits, and where.
 */
@ApplicationModule(allowedDependencies = {"notices", "organisation", "people", "people :: mailing", "platform", "ui"})
@NullMarked
package linchpin.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
