/** The tours of {@code docs/tours} within the product: three things to try on each home, and ten minutes behind them. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "demo.cast",
            "feedback",
            "feedback :: register",
            "matters",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.demo.tours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
