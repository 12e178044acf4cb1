/**
 * Quarters that were published, once and for good, and the rule by which: whatever is added up, subtracted or compared with what was shown
 * before, nobody can work out a group of fewer than the smallest number (decision record 0016).
 */
@ApplicationModule(allowedDependencies = {"chores", "figures", "organisation", "ui"})
@NullMarked
package linchpin.figures.published.quarters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
