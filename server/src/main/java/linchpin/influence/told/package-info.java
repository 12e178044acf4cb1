/**
 * Where a story was told, to whom, and what it moved. A story that rests on feedback is told only while its giver says yes to being quoted; it
 * is asked anew whenever it is shown, and whose it is, is never written down.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "feedback :: removal",
            "feedback :: words",
            "history",
            "influence",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.influence.told;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
