/**
 * A panel that marks options by criteria: everybody marks alone; then all marks are shown by name, each moves their own with a reason, and each
 * side says what it agreed on. Prices are entered by one and confirmed by another.
 */
@ApplicationModule(
        allowedDependencies = {
            "decisions",
            "decisions.ballots",
            "decisions.panels",
            "decisions.voters",
            "decisions.voting",
            "history",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.decisions.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
