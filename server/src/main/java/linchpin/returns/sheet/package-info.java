/** The figures of a return, its checks and its files, and what the national publication will hide of them. */
@ApplicationModule(allowedDependencies = {"organisation", "returns.units", "tables :: writing", "ui"})
@NullMarked
package linchpin.returns.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
