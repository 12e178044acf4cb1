/** The organisation’s logo, for whoever opens a page of it. */
@ApplicationModule(allowedDependencies = {"organisation", "platform", "ui"})
@NullMarked
package linchpin.organisation.logo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
