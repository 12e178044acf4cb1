/** What an organisation says once about its returns: which place is a line of which, and as which mode each channel counts. */
@ApplicationModule(
        allowedDependencies = {"feedback", "organisation", "organisation :: days", "people", "platform", "ui"})
@NullMarked
package linchpin.returns.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
