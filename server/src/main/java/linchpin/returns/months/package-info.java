/** The return of each month: how far it has come, what was typed in for it, and the copy of what was submitted, which nobody can change. */
@ApplicationModule(allowedDependencies = {"people", "returns.sheet", "returns.units"})
@NullMarked
package linchpin.returns.months;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
