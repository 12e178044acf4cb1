/** How much there is to read, and how long it has waited: the load that whoever manages the Linchpin sees. */
@ApplicationModule(allowedDependencies = {"feedback", "organisation", "people", "ui"})
@NullMarked
package linchpin.feedback.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
