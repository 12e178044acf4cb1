/** What patient leaders lead in the demonstration beside votes: money that is theirs, and a co-design session. */
@ApplicationModule(
        allowedDependencies = {
            "budgets",
            "budgets :: acting",
            "decisions",
            "demo.cast",
            "organisation",
            "people",
            "platform",
            "proposals",
            "proposals :: acting"
        })
@NullMarked
package linchpin.demo.leading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
