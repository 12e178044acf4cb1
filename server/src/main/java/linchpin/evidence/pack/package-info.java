/** A pack as it is made and read: as a page, in easy words and on paper, each with as many stories as numbers. */
@ApplicationModule(
        allowedDependencies = {
            "evidence",
            "evidence.numbers",
            "evidence.stories",
            "feedback",
            "figures",
            "figures :: room",
            "history",
            "meaning",
            "organisation",
            "people",
            "platform",
            "tables :: writing",
            "ui",
            "ui :: print"
        })
@NullMarked
package linchpin.evidence.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
