/**
 * A decision as it is published when it is closed: who decided, by which rules, and every ballot. What stands in it fits together, or
 * it is refused: nothing that is worked out from it has to guess.
 */
@NullMarked
package linchpin.analysis.tally.decision;

import org.jspecify.annotations.NullMarked;
