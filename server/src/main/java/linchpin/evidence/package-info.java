/**
 * * Packs that patient leaders take into a meeting: half of it stories and half numbers, in plain words, with what is not known and the
 * questions to ask. It quotes with consent only, and knows nothing of what is decided.
 */
@ApplicationModule(
        allowedDependencies = {
            "evidence.print",
            "feedback",
            "figures",
            "meaning",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
