/**
 * Looking through what somebody sends in before anything of it is kept: which columns are read, who may be asked, and who is left out, by why.
 */
@ApplicationModule(
        allowedDependencies = {
            "approach",
            "notices",
            "notices :: addresses",
            "notices :: texts",
            "organisation",
            "platform",
            "platform :: seals",
            "tables",
            "ui"
        })
@NullMarked
package linchpin.approach.sorting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
