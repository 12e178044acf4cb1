/** Who has said nothing, and for how long. Silence is no merit and no blame: it says where somebody should go and ask. */
@ApplicationModule(
        allowedDependencies = {
            "feedback :: words",
            "feedback",
            "figures :: room",
            "figures",
            "organisation",
            "people",
            "platform",
            "representation.halfyears",
            "ui"
        })
@NullMarked
package linchpin.representation.silence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
