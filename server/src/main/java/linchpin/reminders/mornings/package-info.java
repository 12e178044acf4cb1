/** Reminds people of what needs them: in the morning, where the organisation is, and at once where they chose that. */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "notices",
            "people",
            "people :: mailing",
            "platform",
            "reminders",
            "reminders.choosing",
            "ui"
        })
@NullMarked
package linchpin.reminders.mornings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
