/** The machine that reads comments: what waits is read as the organisation taught it, kept with its reasons, and alarms are raised. */
@ApplicationModule(
        allowedDependencies = {"chores", "feedback", "feedback :: words", "meaning", "meaning.teaching", "platform"})
@NullMarked
package linchpin.meaning.machine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
