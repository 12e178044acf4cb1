/** Counts a month's return from what people said in it: its lines, and the ways in which answers came. */
@ApplicationModule(allowedDependencies = {"feedback", "figures", "organisation", "returns.sheet", "returns.units"})
@NullMarked
package linchpin.returns.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
