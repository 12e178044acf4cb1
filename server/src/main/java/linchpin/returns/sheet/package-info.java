/** The figures of a return, its checks, and what the national publication will hide of them. */
@ApplicationModule(allowedDependencies = {"returns.units", "ui"})
@NullMarked
package linchpin.returns.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
