/**
 * Votes on paper, of somebody who was sent, and by a show of hands. Who handed something in is entered first; when voting has ended one person
 * reads each paper in and another looks whether it is right; and the decision closes when every envelope is accounted for.
 */
@ApplicationModule(
        allowedDependencies = {
            "decisions",
            "decisions.ballots",
            "decisions.closing",
            "decisions.voters",
            "history",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.decisions.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
