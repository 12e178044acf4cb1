/** What a body outside asks for, such as local Healthwatch: written down in a line, and from then on a clock runs for it. */
@ApplicationModule(
        allowedDependencies = {"clocks", "clocks.duties", "clocks :: acting", "feedback", "people", "platform", "ui"})
@NullMarked
package linchpin.clocks.asked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
