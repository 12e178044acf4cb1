/** Who spoke in half a year, counted once: small numbers are hidden before they are kept, and what is kept never changes. */
@ApplicationModule(allowedDependencies = {"feedback", "figures", "organisation", "ui"})
@NullMarked
package linchpin.representation.halfyears;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
