/**
 * The monthly return of the Friends and Family Test: counted from what people said, checked in words, frozen once it is submitted. What
 * became known later stands beside it and is never worked in: the body that collects it does not correct a month either.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "organisation",
            "people",
            "returns.counting",
            "returns.months",
            "returns.sheet",
            "returns.units",
            "ui"
        })
@NullMarked
package linchpin.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
