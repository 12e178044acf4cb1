/** What a notice says: made when it is sent, from what holds then, in as many words as the way to its reader takes. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "answers",
            "feedback",
            "matters",
            "notices",
            "notices :: texts",
            "organisation",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.notices.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
