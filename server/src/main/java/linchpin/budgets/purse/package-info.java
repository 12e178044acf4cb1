/** What stands in the budgets: sums for everybody here, each entry for those whose money it is and who allot and pay it; and a file for finance. */
@ApplicationModule(
        allowedDependencies = {
            "budgets",
            "budgets.bills",
            "decisions",
            "organisation",
            "people",
            "platform",
            "tables :: writing",
            "ui"
        })
@NullMarked
package linchpin.budgets.purse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
