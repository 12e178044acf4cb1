/**
 * Cycles of change: somebody writes what they change and what they think will happen, tries it with a few, says what happened, and adopts, adapts
 * or abandons it. What was thought before stands beside what happened, and neither is changed afterwards.
 */
@NamedInterface("cycles")
@NullMarked
package linchpin.actions.cycles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
