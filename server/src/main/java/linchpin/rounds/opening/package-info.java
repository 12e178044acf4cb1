/** Opening a round on a proposal, making it longer, closing it early; and what the page of the proposal says of it. */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "people",
            "platform",
            "proposals",
            "proposals :: acting",
            "rounds",
            "rounds :: acting",
            "ui"
        })
@NullMarked
package linchpin.rounds.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
